/** Owns what a customer is to us: its roles, its class, and who looks after it. */
@NullMarked
package dev.guanxi.customer.standing;

import org.jspecify.annotations.NullMarked;
