/** Owns the value formulas: figures, lifetime value, and the model that judges them. */
@NullMarked
package dev.guanxi.analytics.value;

import org.jspecify.annotations.NullMarked;
