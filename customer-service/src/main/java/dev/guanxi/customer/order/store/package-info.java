/** Owns the table of known orders. */
@NullMarked
package dev.guanxi.customer.order.store;

import org.jspecify.annotations.NullMarked;
