package dev.guanxi.analytics.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Gives events that are keyed by order or opportunity the key of their customer. */
class OrderIntake extends ContextualProcessor<byte[], byte[], byte[], Outgoing> {

    /** Addressed to the stream itself: on to the customer's partition. */
    static final String BY_CUSTOMER = "by-customer";

    @Override
    public void process(Record<byte[], byte[]> message) {
        context().forward(rekeyed(message));
    }

    private Record<byte[], Outgoing> rekeyed(Record<byte[], byte[]> message) {
        try {
            if (message.value() == null) {
                throw new Unusable("empty", "The message has no value");
            }
            Events.Owned owned = Json.read(message.value(), Events.Owned.class);
            DeadLetter.markPlace(message.headers(), context());
            return message.withKey(owned.customerId().toString().getBytes(StandardCharsets.UTF_8))
                    .withValue(new Outgoing(BY_CUSTOMER, message.value()));
        } catch (Unusable e) {
            return DeadLetter.of(message, context(), e);
        }
    }
}
