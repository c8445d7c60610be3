/** Owns how interactions come in from the bus. */
@NullMarked
package dev.guanxi.customer.timeline.messaging;

import org.jspecify.annotations.NullMarked;
