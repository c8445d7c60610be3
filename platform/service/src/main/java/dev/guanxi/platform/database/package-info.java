/** Owns the platform's own schema in each service's database. */
@NullMarked
package dev.guanxi.platform.database;

import org.jspecify.annotations.NullMarked;
