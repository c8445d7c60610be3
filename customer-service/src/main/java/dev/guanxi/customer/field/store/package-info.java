/** Owns the table of field definitions, and the lock that holds them still. */
@NullMarked
package dev.guanxi.customer.field.store;

import org.jspecify.annotations.NullMarked;
