/** Owns the proof that platform/service keeps its promises, shown on a service of things. */
@NullMarked
package dev.guanxi.platform.testing.things;

import org.jspecify.annotations.NullMarked;
