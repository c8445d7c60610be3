/** Owns the 360° view: all that is known of a customer, in short and in one answer. */
@NullMarked
package dev.guanxi.customer.overview;

import org.jspecify.annotations.NullMarked;
