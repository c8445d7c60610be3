/** Owns the table of tasks. */
@NullMarked
package dev.guanxi.customer.task.store;

import org.jspecify.annotations.NullMarked;
