/** Owns the REST resource of sales. */
@NullMarked
package dev.guanxi.sales.sale.web;

import org.jspecify.annotations.NullMarked;
