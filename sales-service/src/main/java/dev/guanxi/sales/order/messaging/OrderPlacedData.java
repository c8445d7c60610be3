package dev.guanxi.sales.order.messaging;

import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.interaction.SalesChannel;
import dev.guanxi.sales.order.OrderEvent;
import dev.guanxi.sales.product.ProductLine;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The data of {@code crm.sales.order.placed.v1}. */
record OrderPlacedData(
        UUID orderId,
        String number,
        CustomerId customerId,
        SalesChannel channel,
        Instant placedAt,
        String placedBy,
        Money total,
        List<ProductLine> lines) {

    static final String TYPE = "crm.sales.order.placed.v1";

    static OrderPlacedData of(OrderEvent.Placed event) {
        return new OrderPlacedData(
                event.order().value(),
                event.placement().number(),
                event.placement().customer(),
                event.placement().channel(),
                event.placement().at(),
                event.placement().by(),
                event.content().total(),
                event.content().lines());
    }
}
