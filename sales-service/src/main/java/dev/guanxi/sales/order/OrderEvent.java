package dev.guanxi.sales.order;

import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.customer.CustomerId;

/** Something that happened to an order. */
public sealed interface OrderEvent {

    OrderId order();

    record Placed(OrderId order, Order.Placement placement, Order.Content content)
            implements OrderEvent {}

    /**
     * @param total what the order is worth, so that a reader needs no memory to take it back
     */
    record StatusChanged(
            OrderId order, CustomerId customer, OrderStatus from, Order.Progress to, Money total)
            implements OrderEvent {}
}
