/** Owns the outbox: events that commit together with the change they tell of. */
@NullMarked
package dev.guanxi.platform.outbox;

import org.jspecify.annotations.NullMarked;
