/** Owns what customers read from the bus and publish to it. */
@NullMarked
package dev.guanxi.customer.party.messaging;

import org.jspecify.annotations.NullMarked;
