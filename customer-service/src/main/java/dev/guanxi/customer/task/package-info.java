/** Owns follow-up tasks: what an employee has to do for a customer, and by when. */
@NullMarked
package dev.guanxi.customer.task;

import org.jspecify.annotations.NullMarked;
