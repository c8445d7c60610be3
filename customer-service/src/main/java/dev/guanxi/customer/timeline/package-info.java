/** Owns the 360° timeline: every contact with a customer, of every service. */
@NullMarked
package dev.guanxi.customer.timeline;

import org.jspecify.annotations.NullMarked;
