/** Owns how the queue is read: the waiting tickets beside the customers' values. */
@NullMarked
package dev.guanxi.callcenter.queue.store;

import org.jspecify.annotations.NullMarked;
