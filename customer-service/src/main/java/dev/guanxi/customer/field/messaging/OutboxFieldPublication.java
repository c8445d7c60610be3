package dev.guanxi.customer.field.messaging;

import dev.guanxi.customer.field.FieldDefining;
import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Publishes each version on {@code crm.customer.field}: the first as defined. */
@Component
class OutboxFieldPublication implements FieldDefining.Publication {

    private static final String TOPIC = "crm.customer.field";
    private static final String DEFINED = "crm.customer.field.defined.v1";
    private static final String CHANGED = "crm.customer.field.changed.v1";

    private final Outbox outbox;

    OutboxFieldPublication(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(FieldDefinition version, Instant at) {
        String id = version.id().toString();
        outbox.append(
                new OutboxEvent(
                        new OutboxEvent.Route(TOPIC, id),
                        version.version() == 1 ? DEFINED : CHANGED,
                        new OutboxEvent.Subject(id, version.version()),
                        at,
                        FieldState.of(version)));
    }
}
