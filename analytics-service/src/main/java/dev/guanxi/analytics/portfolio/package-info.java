/** Owns the view of all customers together: segments, value matrix, equity. */
@NullMarked
package dev.guanxi.analytics.portfolio;

import org.jspecify.annotations.NullMarked;
