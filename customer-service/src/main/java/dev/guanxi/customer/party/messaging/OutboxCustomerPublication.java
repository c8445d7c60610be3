package dev.guanxi.customer.party.messaging;

import dev.guanxi.customer.field.CurrentFields;
import dev.guanxi.customer.field.FieldCatalog;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerPublication;
import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Publishes each version on {@code crm.customer.customer}: the first as registered. */
@Component
class OutboxCustomerPublication implements CustomerPublication {

    private static final String TOPIC = "crm.customer.customer";
    private static final String REGISTERED = "crm.customer.customer.registered.v1";
    private static final String REMOVED = "crm.customer.customer.removed.v1";
    private static final String CHANGED = "crm.customer.customer.changed.v1";

    private final Outbox outbox;
    private final CurrentFields fields;
    private final Clock clock;

    OutboxCustomerPublication(Outbox outbox, CurrentFields fields, Clock clock) {
        this.outbox = outbox;
        this.fields = fields;
        this.clock = clock;
    }

    @Override
    public void publish(List<Customer> versions) {
        Instant now = clock.instant();
        FieldCatalog catalog = fields.catalog();
        outbox.append(versions.stream().map(version -> event(version, catalog, now)).toList());
    }

    @Override
    public void removed(List<Customer> lastVersions, Instant at) {
        outbox.append(lastVersions.stream().map(last -> removal(last, at)).toList());
    }

    private static OutboxEvent removal(Customer last, Instant at) {
        String id = last.id().toString();
        long version = last.version() + 1;
        return new OutboxEvent(
                new OutboxEvent.Route(TOPIC, id),
                REMOVED,
                new OutboxEvent.Subject(id, version),
                at,
                new CustomerGone(last.id().value(), at, version));
    }

    private static OutboxEvent event(Customer customer, FieldCatalog catalog, Instant at) {
        String id = customer.id().toString();
        return new OutboxEvent(
                new OutboxEvent.Route(TOPIC, id),
                customer.version() == 1 ? REGISTERED : CHANGED,
                new OutboxEvent.Subject(id, customer.version()),
                at,
                CustomerState.of(customer, catalog));
    }
}
