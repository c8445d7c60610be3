/** Owns how sales refers to customers, who live in another service. */
@NullMarked
package dev.guanxi.sales.customer;

import org.jspecify.annotations.NullMarked;
