/** Owns how orders come in. */
@NullMarked
package dev.guanxi.customer.order.messaging;

import org.jspecify.annotations.NullMarked;
