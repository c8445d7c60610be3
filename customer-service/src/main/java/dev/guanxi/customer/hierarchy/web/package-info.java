/** Owns the REST resource {@code /customers/{id}/hierarchy}. */
@NullMarked
package dev.guanxi.customer.hierarchy.web;

import org.jspecify.annotations.NullMarked;
