/** Owns the tests that hold contracts/ to its own promises: valid, complete, and never broken. */
@NullMarked
package dev.guanxi.platform.testing.contracts;

import org.jspecify.annotations.NullMarked;
