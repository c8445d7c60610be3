/** Owns the REST resource {@code /customers/{id}/team}. */
@NullMarked
package dev.guanxi.customer.team.web;

import org.jspecify.annotations.NullMarked;
