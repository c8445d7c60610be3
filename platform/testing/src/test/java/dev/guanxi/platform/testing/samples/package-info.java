/** A service that breaks every rule once, so that each rule is seen to work. */
@NullMarked
package dev.guanxi.platform.testing.samples;

import org.jspecify.annotations.NullMarked;
