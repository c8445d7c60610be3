/** Owns what this service knows of opportunities: the last state that sales-service told. */
@NullMarked
package dev.guanxi.customer.opportunity;

import org.jspecify.annotations.NullMarked;
