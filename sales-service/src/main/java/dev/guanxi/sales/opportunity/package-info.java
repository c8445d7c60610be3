/** Owns chances to sell, from the first conversation until they are won or lost. */
@NullMarked
package dev.guanxi.sales.opportunity;

import org.jspecify.annotations.NullMarked;
