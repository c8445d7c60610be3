/** Owns the REST resources {@code /tasks} and {@code /customers/{id}/tasks}. */
@NullMarked
package dev.guanxi.customer.task.web;

import org.jspecify.annotations.NullMarked;
