/** Owns the table of sales. */
@NullMarked
package dev.guanxi.sales.sale.store;

import org.jspecify.annotations.NullMarked;
