/** Owns how things of other services that this one keeps a copy of are listed and counted. */
@NullMarked
package dev.guanxi.customer.projection;

import org.jspecify.annotations.NullMarked;
