/** Owns the REST resource {@code /customers/{id}/relationships}. */
@NullMarked
package dev.guanxi.customer.relationship.web;

import org.jspecify.annotations.NullMarked;
