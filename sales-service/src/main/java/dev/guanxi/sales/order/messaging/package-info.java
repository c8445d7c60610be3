/** Owns what the ERP says about orders, and how orders go out on the bus. */
@NullMarked
package dev.guanxi.sales.order.messaging;

import org.jspecify.annotations.NullMarked;
