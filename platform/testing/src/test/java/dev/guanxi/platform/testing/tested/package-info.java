/** A whole service on real components, started by nothing but the annotation. */
@NullMarked
package dev.guanxi.platform.testing.tested;

import org.jspecify.annotations.NullMarked;
