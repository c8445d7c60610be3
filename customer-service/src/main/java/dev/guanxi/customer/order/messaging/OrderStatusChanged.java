package dev.guanxi.customer.order.messaging;

import static java.util.Objects.requireNonNull;

import dev.guanxi.customer.order.Order;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.UUID;

/** The data of {@code crm.sales.order.status-changed.v1}, as far as it is read here. */
record OrderStatusChanged(UUID orderId, UUID customerId, String to, Instant at, Money total) {

    static final String TYPE = "crm.sales.order.status-changed.v1";

    OrderStatusChanged {
        requireNonNull(orderId, "orderId is missing");
        requireNonNull(customerId, "customerId is missing");
        requireNonNull(to, "to is missing");
        requireNonNull(at, "at is missing");
        requireNonNull(total, "total is missing");
    }

    Order order(long version) {
        return new Order(
                orderId, new CustomerId(customerId), total, new Order.State(to, at), null, version);
    }
}
