/** Owns the REST resource {@code /custom-fields}. */
@NullMarked
package dev.guanxi.customer.field.web;

import org.jspecify.annotations.NullMarked;
