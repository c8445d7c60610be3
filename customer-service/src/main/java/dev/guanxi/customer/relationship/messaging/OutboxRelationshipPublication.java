package dev.guanxi.customer.relationship.messaging;

import dev.guanxi.customer.relationship.Relationship;
import dev.guanxi.customer.relationship.RelationshipPublication;
import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Publishes each version on {@code crm.customer.relationship}: the first as established. */
@Component
class OutboxRelationshipPublication implements RelationshipPublication {

    private static final String TOPIC = "crm.customer.relationship";
    private static final String ESTABLISHED = "crm.customer.relationship.established.v1";
    private static final String CHANGED = "crm.customer.relationship.changed.v1";

    private final Outbox outbox;
    private final Clock clock;

    OutboxRelationshipPublication(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void publish(Relationship version) {
        String id = version.id().toString();
        outbox.append(
                new OutboxEvent(
                        new OutboxEvent.Route(TOPIC, id),
                        version.version() == 1 ? ESTABLISHED : CHANGED,
                        new OutboxEvent.Subject(id, version.version()),
                        clock.instant(),
                        RelationshipState.of(version)));
    }
}
