/** Keeps profiles and the sums over them in PostgreSQL. */
@NullMarked
package dev.guanxi.analytics.profile.store;

import org.jspecify.annotations.NullMarked;
