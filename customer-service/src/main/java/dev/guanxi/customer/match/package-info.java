/** Owns which customers are likely the same, and the rules for it. */
@NullMarked
package dev.guanxi.customer.match;

import org.jspecify.annotations.NullMarked;
