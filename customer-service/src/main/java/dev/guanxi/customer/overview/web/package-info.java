/** Owns the REST resource {@code /customers/{id}/overview}. */
@NullMarked
package dev.guanxi.customer.overview.web;

import org.jspecify.annotations.NullMarked;
