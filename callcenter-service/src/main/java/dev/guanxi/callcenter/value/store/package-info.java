/** Owns the table of customer values. */
@NullMarked
package dev.guanxi.callcenter.value.store;

import org.jspecify.annotations.NullMarked;
