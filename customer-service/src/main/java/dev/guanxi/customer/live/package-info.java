/** Owns live updates: who watches which customer, and what has changed there. */
@NullMarked
package dev.guanxi.customer.live;

import org.jspecify.annotations.NullMarked;
