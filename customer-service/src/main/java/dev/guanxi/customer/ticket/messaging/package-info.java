/** Owns how tickets come in. */
@NullMarked
package dev.guanxi.customer.ticket.messaging;

import org.jspecify.annotations.NullMarked;
