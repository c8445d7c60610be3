/** Owns measuring: rounds that alternate, medians with their spread, and bars that hold or not. */
@NullMarked
package dev.guanxi.local.bench;

import org.jspecify.annotations.NullMarked;
