/** Owns who may come in: tokens, open paths, other origins. */
@NullMarked
package dev.guanxi.gateway.identity;

import org.jspecify.annotations.NullMarked;
