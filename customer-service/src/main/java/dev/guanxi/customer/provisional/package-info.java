/** Owns customers of whom only the id is known, from a sale. */
@NullMarked
package dev.guanxi.customer.provisional;

import org.jspecify.annotations.NullMarked;
