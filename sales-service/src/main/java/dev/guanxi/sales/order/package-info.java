/** Owns orders that are placed in Guanxi, from placement to payment. */
@NullMarked
package dev.guanxi.sales.order;

import org.jspecify.annotations.NullMarked;
