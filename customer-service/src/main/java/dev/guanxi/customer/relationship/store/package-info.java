/** Owns the table of relationships. */
@NullMarked
package dev.guanxi.customer.relationship.store;

import org.jspecify.annotations.NullMarked;
