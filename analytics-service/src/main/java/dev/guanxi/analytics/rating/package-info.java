/** Owns the words for what a customer is: tier, quadrant, RFM and segment. */
@NullMarked
package dev.guanxi.analytics.rating;

import org.jspecify.annotations.NullMarked;
