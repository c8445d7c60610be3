/** Owns what this service knows of tickets: the last state that callcenter-service told. */
@NullMarked
package dev.guanxi.customer.ticket;

import org.jspecify.annotations.NullMarked;
