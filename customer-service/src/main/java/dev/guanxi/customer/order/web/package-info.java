/** Owns the REST resource {@code /customers/{id}/orders}. */
@NullMarked
package dev.guanxi.customer.order.web;

import org.jspecify.annotations.NullMarked;
