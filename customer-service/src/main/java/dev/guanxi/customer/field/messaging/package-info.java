/** Owns what field definitions publish to the bus. */
@NullMarked
package dev.guanxi.customer.field.messaging;

import org.jspecify.annotations.NullMarked;
