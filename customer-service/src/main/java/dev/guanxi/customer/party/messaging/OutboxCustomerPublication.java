package dev.guanxi.customer.party.messaging;

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
    private static final String CHANGED = "crm.customer.customer.changed.v1";

    private final Outbox outbox;
    private final Clock clock;

    OutboxCustomerPublication(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void publish(List<Customer> versions) {
        Instant now = clock.instant();
        outbox.append(versions.stream().map(version -> event(version, now)).toList());
    }

    private static OutboxEvent event(Customer customer, Instant at) {
        String id = customer.id().toString();
        return new OutboxEvent(
                new OutboxEvent.Route(TOPIC, id),
                customer.version() == 1 ? REGISTERED : CHANGED,
                new OutboxEvent.Subject(id, customer.version()),
                at,
                CustomerState.of(customer));
    }
}
