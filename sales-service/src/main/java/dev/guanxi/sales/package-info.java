/** The sales service: what may be sold, what was ordered, and what was sold. */
@NullMarked
package dev.guanxi.sales;

import org.jspecify.annotations.NullMarked;
