/** Owns the order in which waiting tickets are served: the most valuable customer first. */
@NullMarked
package dev.guanxi.callcenter.queue;

import org.jspecify.annotations.NullMarked;
