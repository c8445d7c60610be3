/** Owns what this service knows of a customer's value: the last profile that analytics sent. */
@NullMarked
package dev.guanxi.customer.value;

import org.jspecify.annotations.NullMarked;
