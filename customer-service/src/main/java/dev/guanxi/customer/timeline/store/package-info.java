/** Owns the tables of interactions and their totals. */
@NullMarked
package dev.guanxi.customer.timeline.store;

import org.jspecify.annotations.NullMarked;
