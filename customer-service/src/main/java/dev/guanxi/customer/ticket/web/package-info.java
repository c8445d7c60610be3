/** Owns the REST resource {@code /customers/{id}/tickets}. */
@NullMarked
package dev.guanxi.customer.ticket.web;

import org.jspecify.annotations.NullMarked;
