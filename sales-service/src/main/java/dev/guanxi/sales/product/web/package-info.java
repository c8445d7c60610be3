/** Owns the REST resource of products. */
@NullMarked
package dev.guanxi.sales.product.web;

import org.jspecify.annotations.NullMarked;
