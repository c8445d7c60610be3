/** Owns consuming: each event takes effect once, in one transaction with its id. */
@NullMarked
package dev.guanxi.platform.inbox;

import org.jspecify.annotations.NullMarked;
