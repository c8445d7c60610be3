/** Owns the REST resource {@code /customers/{id}/roles}. */
@NullMarked
package dev.guanxi.customer.role.web;

import org.jspecify.annotations.NullMarked;
