/** Owns how the rule is asked about some customers. */
@NullMarked
package dev.guanxi.customer.access.store;

import org.jspecify.annotations.NullMarked;
