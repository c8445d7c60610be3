package dev.guanxi.sales.order.messaging;

import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import dev.guanxi.sales.interaction.Interaction;
import dev.guanxi.sales.interaction.InteractionHistory;
import dev.guanxi.sales.order.Order;
import dev.guanxi.sales.order.OrderEvent;
import dev.guanxi.sales.order.OrderId;
import dev.guanxi.sales.order.OrderPublication;
import org.springframework.stereotype.Component;

/** Puts orders on {@code crm.sales.order}, and their placement into the customer history. */
@Component
class PublishedOrders implements OrderPublication {

    private static final String TOPIC = "crm.sales.order";

    private final Outbox outbox;
    private final InteractionHistory history;

    PublishedOrders(Outbox outbox, InteractionHistory history) {
        this.outbox = outbox;
        this.history = history;
    }

    @Override
    public void publish(OrderEvent event) {
        switch (event) {
            case OrderEvent.Placed placed -> {
                outbox.append(
                        new OutboxEvent(
                                route(placed.order()),
                                OrderPlacedData.TYPE,
                                new OutboxEvent.Subject(placed.order().toString(), 1),
                                placed.placement().at(),
                                OrderPlacedData.of(placed)));
                history.record(interaction(placed));
            }
            case OrderEvent.StatusChanged changed ->
                    outbox.append(
                            new OutboxEvent(
                                    route(changed.order()),
                                    OrderStatusChangedData.TYPE,
                                    new OutboxEvent.Subject(
                                            changed.order().toString(), changed.to().version()),
                                    changed.to().since(),
                                    OrderStatusChangedData.of(changed)));
        }
    }

    private static OutboxEvent.Route route(OrderId order) {
        return new OutboxEvent.Route(TOPIC, order.toString());
    }

    private static Interaction interaction(OrderEvent.Placed placed) {
        Order.Placement placement = placed.placement();
        return new Interaction(
                new Interaction.About(Interaction.Kind.ORDER, placed.order().value()),
                placement.customer(),
                placement.channel(),
                "Order " + placement.number(),
                placement.at(),
                placement.by());
    }
}
