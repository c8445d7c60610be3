/** Owns what tasks publish to the bus. */
@NullMarked
package dev.guanxi.customer.task.messaging;

import org.jspecify.annotations.NullMarked;
