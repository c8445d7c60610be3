/** Owns who looks after a customer, now and before. */
@NullMarked
package dev.guanxi.customer.ownership;

import org.jspecify.annotations.NullMarked;
