package dev.guanxi.sales.sale.messaging;

import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.interaction.Interaction;
import dev.guanxi.sales.interaction.InteractionHistory;
import dev.guanxi.sales.sale.Sale;
import dev.guanxi.sales.sale.SaleId;
import dev.guanxi.sales.sale.SaleKind;
import dev.guanxi.sales.sale.SalePublication;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts sales on {@code crm.sales.sale}, and those with a customer into the customer history. */
@Component
class PublishedSales implements SalePublication {

    private static final String TOPIC = "crm.sales.sale";

    private final Outbox outbox;
    private final InteractionHistory history;

    PublishedSales(Outbox outbox, InteractionHistory history) {
        this.outbox = outbox;
        this.history = history;
    }

    @Override
    public void publish(List<Sale> sales) {
        List<OutboxEvent> events = new ArrayList<>(sales.size());
        List<Interaction> interactions = new ArrayList<>(sales.size());
        for (Sale sale : sales) {
            SaleId id = sale.id();
            CustomerId customer = sale.circumstances().customer();
            events.add(event(id, sale));
            if (customer != null) {
                interactions.add(interaction(id, customer, sale));
            }
        }
        outbox.append(events);
        history.record(interactions);
    }

    private static OutboxEvent event(SaleId id, Sale sale) {
        CustomerId customer = sale.circumstances().customer();
        return new OutboxEvent(
                new OutboxEvent.Route(
                        TOPIC, customer == null ? id.toString() : customer.toString()),
                SaleRecorded.TYPE,
                new OutboxEvent.Subject(id.toString(), 1),
                sale.circumstances().occurredAt(),
                SaleRecorded.of(id, sale));
    }

    private static Interaction interaction(SaleId id, CustomerId customer, Sale sale) {
        String title = sale.document().kind() == SaleKind.INVOICE ? "Invoice " : "Credit note ";
        return new Interaction(
                new Interaction.About(Interaction.Kind.SALE, id.value()),
                customer,
                sale.circumstances().channel(),
                title + sale.document().documentId(),
                sale.circumstances().occurredAt(),
                sale.document().source());
    }
}
