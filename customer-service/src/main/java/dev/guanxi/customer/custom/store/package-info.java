/** Owns the table that finds customers by the values of custom fields. */
@NullMarked
package dev.guanxi.customer.custom.store;

import org.jspecify.annotations.NullMarked;
