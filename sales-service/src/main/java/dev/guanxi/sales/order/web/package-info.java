/** Owns the REST resource of orders. */
@NullMarked
package dev.guanxi.sales.order.web;

import org.jspecify.annotations.NullMarked;
