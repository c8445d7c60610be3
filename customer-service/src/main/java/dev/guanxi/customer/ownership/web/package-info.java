/** Owns the REST resources {@code /customers/{id}/owner} and {@code owners}. */
@NullMarked
package dev.guanxi.customer.ownership.web;

import org.jspecify.annotations.NullMarked;
