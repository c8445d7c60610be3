/** Owns the memory of answered POSTs, so that a repeated one has one effect. */
@NullMarked
package dev.guanxi.platform.idempotency;

import org.jspecify.annotations.NullMarked;
