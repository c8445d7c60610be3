/** Owns the table of merges, and which customer answers for which. */
@NullMarked
package dev.guanxi.customer.merge.store;

import org.jspecify.annotations.NullMarked;
