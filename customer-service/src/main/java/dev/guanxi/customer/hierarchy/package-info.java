/** Owns the group below a customer, as relationships make it, and what the group is worth. */
@NullMarked
package dev.guanxi.customer.hierarchy;

import org.jspecify.annotations.NullMarked;
