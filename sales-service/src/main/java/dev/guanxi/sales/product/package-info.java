/** Owns what the company sells, as the ERP records it. */
@NullMarked
package dev.guanxi.sales.product;

import org.jspecify.annotations.NullMarked;
