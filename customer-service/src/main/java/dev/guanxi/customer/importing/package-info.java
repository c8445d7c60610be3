/** Owns imports of customers: files as they came, what became of each row, and taking it back. */
@NullMarked
package dev.guanxi.customer.importing;

import org.jspecify.annotations.NullMarked;
