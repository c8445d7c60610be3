package dev.guanxi.sales.product.messaging;

import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import dev.guanxi.sales.product.Product;
import dev.guanxi.sales.product.ProductPublication;
import org.springframework.stereotype.Component;

/** Puts products on {@code crm.sales.product}. */
@Component
class PublishedProducts implements ProductPublication {

    private static final String TOPIC = "crm.sales.product";

    private final Outbox outbox;

    PublishedProducts(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(Product product) {
        String id = product.id().toString();
        outbox.append(
                new OutboxEvent(
                        new OutboxEvent.Route(TOPIC, id),
                        ProductRecorded.TYPE,
                        new OutboxEvent.Subject(id, product.version()),
                        product.recordedAt(),
                        ProductRecorded.of(product)));
    }
}
