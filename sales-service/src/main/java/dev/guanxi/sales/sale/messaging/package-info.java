/** Owns the border to the ERP for sales, and how clean sales go out on the bus. */
@NullMarked
package dev.guanxi.sales.sale.messaging;

import org.jspecify.annotations.NullMarked;
