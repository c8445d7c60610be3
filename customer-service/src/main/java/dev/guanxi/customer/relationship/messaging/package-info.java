/** Owns what relationships publish to the bus. */
@NullMarked
package dev.guanxi.customer.relationship.messaging;

import org.jspecify.annotations.NullMarked;
