/** Owns the table of customer values. */
@NullMarked
package dev.guanxi.customer.value.store;

import org.jspecify.annotations.NullMarked;
