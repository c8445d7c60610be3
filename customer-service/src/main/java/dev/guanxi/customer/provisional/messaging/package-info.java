/** Owns how sales come in from the bus. */
@NullMarked
package dev.guanxi.customer.provisional.messaging;

import org.jspecify.annotations.NullMarked;
