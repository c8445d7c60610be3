/** Owns tickets, from the customer's wish until it is resolved. */
@NullMarked
package dev.guanxi.callcenter.ticket;

import org.jspecify.annotations.NullMarked;
