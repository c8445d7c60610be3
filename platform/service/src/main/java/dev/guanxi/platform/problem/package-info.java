/** Owns how a refusal looks at the API: RFC 9457 with a stable code. */
@NullMarked
package dev.guanxi.platform.problem;

import org.jspecify.annotations.NullMarked;
