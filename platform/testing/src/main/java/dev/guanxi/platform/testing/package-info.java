/** Real components for tests, tokens, contracts, and the rules that every service keeps. */
@NullMarked
package dev.guanxi.platform.testing;

import org.jspecify.annotations.NullMarked;
