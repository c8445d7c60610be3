/** The customer service: who our customers are, and every contact with them. */
@NullMarked
package dev.guanxi.customer;

import org.jspecify.annotations.NullMarked;
