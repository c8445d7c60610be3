/** Owns the table of tickets. */
@NullMarked
package dev.guanxi.callcenter.ticket.store;

import org.jspecify.annotations.NullMarked;
