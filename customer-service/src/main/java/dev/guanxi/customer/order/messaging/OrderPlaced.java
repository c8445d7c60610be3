package dev.guanxi.customer.order.messaging;

import static java.util.Objects.requireNonNull;

import dev.guanxi.customer.order.Order;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.UUID;

/** The data of {@code crm.sales.order.placed.v1}, as far as it is read here. */
record OrderPlaced(
        UUID orderId,
        String number,
        UUID customerId,
        String channel,
        Instant placedAt,
        String placedBy,
        Money total) {

    static final String TYPE = "crm.sales.order.placed.v1";

    private static final String STATUS = "placed";

    OrderPlaced {
        requireNonNull(orderId, "orderId is missing");
        requireNonNull(number, "number is missing");
        requireNonNull(customerId, "customerId is missing");
        requireNonNull(channel, "channel is missing");
        requireNonNull(placedAt, "placedAt is missing");
        requireNonNull(placedBy, "placedBy is missing");
        requireNonNull(total, "total is missing");
    }

    Order order(long version) {
        return new Order(
                orderId,
                new CustomerId(customerId),
                total,
                new Order.State(STATUS, placedAt),
                new Order.Placement(number, channel, placedAt, placedBy),
                version);
    }
}
