/** Owns how a trace crosses the outbox and the bus. */
@NullMarked
package dev.guanxi.platform.tracing;

import org.jspecify.annotations.NullMarked;
