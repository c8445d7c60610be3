/** Owns the REST resource of the queue. */
@NullMarked
package dev.guanxi.callcenter.queue.web;

import org.jspecify.annotations.NullMarked;
