/** Owns how the gateway says no: every refusal of its own as RFC 9457. */
@NullMarked
package dev.guanxi.gateway.problem;

import org.jspecify.annotations.NullMarked;
