/** Owns how a group is read from the tables of relationships and customers. */
@NullMarked
package dev.guanxi.customer.hierarchy.store;

import org.jspecify.annotations.NullMarked;
