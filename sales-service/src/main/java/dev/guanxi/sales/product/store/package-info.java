/** Owns the table of products. */
@NullMarked
package dev.guanxi.sales.product.store;

import org.jspecify.annotations.NullMarked;
