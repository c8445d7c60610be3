/** Shows that the components keep what the platform builds upon. */
@NullMarked
package dev.guanxi.platform.testing;

import org.jspecify.annotations.NullMarked;
