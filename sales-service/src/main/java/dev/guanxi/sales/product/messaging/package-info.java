/** Owns how products come in from the ERP and go out on the bus. */
@NullMarked
package dev.guanxi.sales.product.messaging;

import org.jspecify.annotations.NullMarked;
