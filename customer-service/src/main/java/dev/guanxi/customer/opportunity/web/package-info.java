/** Owns the REST resource {@code /customers/{id}/opportunities}. */
@NullMarked
package dev.guanxi.customer.opportunity.web;

import org.jspecify.annotations.NullMarked;
