/** Owns which customers were merged into one, and how they come apart again. */
@NullMarked
package dev.guanxi.customer.merge;

import org.jspecify.annotations.NullMarked;
