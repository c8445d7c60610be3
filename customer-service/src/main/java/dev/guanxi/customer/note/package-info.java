/** Owns notes: what an employee writes down about a contact with a customer. */
@NullMarked
package dev.guanxi.customer.note;

import org.jspecify.annotations.NullMarked;
