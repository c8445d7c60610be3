/** Owns the REST resource {@code /customers/{id}/value}. */
@NullMarked
package dev.guanxi.customer.value.web;

import org.jspecify.annotations.NullMarked;
