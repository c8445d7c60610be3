/** Owns how changes are heard of from the database. */
@NullMarked
package dev.guanxi.customer.live.store;

import org.jspecify.annotations.NullMarked;
