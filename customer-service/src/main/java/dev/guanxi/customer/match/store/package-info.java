/** Owns the tables of match keys and match rules. */
@NullMarked
package dev.guanxi.customer.match.store;

import org.jspecify.annotations.NullMarked;
