/** Owns the table of audiences. */
@NullMarked
package dev.guanxi.marketing.audience.store;

import org.jspecify.annotations.NullMarked;
