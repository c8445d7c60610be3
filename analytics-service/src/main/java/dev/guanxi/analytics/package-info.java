/** The analytics service: what customers earn and cost, and what they are worth. */
@NullMarked
package dev.guanxi.analytics;

import org.jspecify.annotations.NullMarked;
