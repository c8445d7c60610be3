/** Owns the REST resource {@code /customers/{id}/notes}. */
@NullMarked
package dev.guanxi.customer.note.web;

import org.jspecify.annotations.NullMarked;
