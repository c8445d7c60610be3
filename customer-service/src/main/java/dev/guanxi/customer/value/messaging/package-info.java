/** Owns how value profiles come in. */
@NullMarked
package dev.guanxi.customer.value.messaging;

import org.jspecify.annotations.NullMarked;
