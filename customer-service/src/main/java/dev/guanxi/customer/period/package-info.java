/** Owns the days between which something holds, and how they are asked for. */
@NullMarked
package dev.guanxi.customer.period;

import org.jspecify.annotations.NullMarked;
