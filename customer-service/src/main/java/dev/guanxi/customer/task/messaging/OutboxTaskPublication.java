package dev.guanxi.customer.task.messaging;

import dev.guanxi.customer.task.Task;
import dev.guanxi.customer.task.TaskPublication;
import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Publishes each version on {@code crm.customer.task}: the first as created. */
@Component
class OutboxTaskPublication implements TaskPublication {

    private static final String TOPIC = "crm.customer.task";
    private static final String CREATED = "crm.customer.task.created.v1";
    private static final String CHANGED = "crm.customer.task.changed.v1";

    private final Outbox outbox;

    OutboxTaskPublication(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(Task version, Instant at) {
        String id = version.id().toString();
        outbox.append(
                new OutboxEvent(
                        new OutboxEvent.Route(TOPIC, id),
                        version.version() == 1 ? CREATED : CHANGED,
                        new OutboxEvent.Subject(id, version.version()),
                        at,
                        TaskState.of(version)));
    }
}
