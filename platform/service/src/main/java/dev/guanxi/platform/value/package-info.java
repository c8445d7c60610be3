/** Owns the small values that every service speaks: money, ids. */
@NullMarked
package dev.guanxi.platform.value;

import org.jspecify.annotations.NullMarked;
