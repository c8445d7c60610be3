/** Owns the table of opportunities. */
@NullMarked
package dev.guanxi.sales.opportunity.store;

import org.jspecify.annotations.NullMarked;
