/** Owns the table of former and present owners. */
@NullMarked
package dev.guanxi.customer.ownership.store;

import org.jspecify.annotations.NullMarked;
