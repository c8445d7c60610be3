/** Owns how marketing refers to customers, who live in another service. */
@NullMarked
package dev.guanxi.marketing.customer;

import org.jspecify.annotations.NullMarked;
