/** Owns the table of known opportunities. */
@NullMarked
package dev.guanxi.customer.opportunity.store;

import org.jspecify.annotations.NullMarked;
