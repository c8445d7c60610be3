/** Owns how value profiles come in. */
@NullMarked
package dev.guanxi.callcenter.value.messaging;

import org.jspecify.annotations.NullMarked;
