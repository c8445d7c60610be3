/** Owns how tickets go out on the bus. */
@NullMarked
package dev.guanxi.callcenter.ticket.messaging;

import org.jspecify.annotations.NullMarked;
