/** Owns the table of orders. */
@NullMarked
package dev.guanxi.sales.order.store;

import org.jspecify.annotations.NullMarked;
