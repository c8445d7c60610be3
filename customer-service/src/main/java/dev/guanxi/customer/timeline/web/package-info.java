/** Owns the REST resource {@code /customers/{id}/timeline}. */
@NullMarked
package dev.guanxi.customer.timeline.web;

import org.jspecify.annotations.NullMarked;
