/** Owns the table of known tickets. */
@NullMarked
package dev.guanxi.customer.ticket.store;

import org.jspecify.annotations.NullMarked;
