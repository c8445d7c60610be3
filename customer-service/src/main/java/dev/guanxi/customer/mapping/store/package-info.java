/** Owns the table of kept mappings. */
@NullMarked
package dev.guanxi.customer.mapping.store;

import org.jspecify.annotations.NullMarked;
