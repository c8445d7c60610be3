/** Owns what this service knows of orders: the last state that sales-service told. */
@NullMarked
package dev.guanxi.customer.order;

import org.jspecify.annotations.NullMarked;
