package dev.guanxi.sales.order.messaging;

import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.order.OrderEvent;
import dev.guanxi.sales.order.OrderStatus;
import java.time.Instant;
import java.util.UUID;

/** The data of {@code crm.sales.order.status-changed.v1}. */
record OrderStatusChangedData(
        UUID orderId,
        CustomerId customerId,
        OrderStatus from,
        OrderStatus to,
        Instant at,
        Money total) {

    static final String TYPE = "crm.sales.order.status-changed.v1";

    static OrderStatusChangedData of(OrderEvent.StatusChanged event) {
        return new OrderStatusChangedData(
                event.order().value(),
                event.customer(),
                event.from(),
                event.to().status(),
                event.to().since(),
                event.total());
    }
}
