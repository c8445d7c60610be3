package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.profile.CustomerState;
import dev.guanxi.analytics.profile.Profile;
import dev.guanxi.analytics.profile.Scoring;
import dev.guanxi.analytics.value.ValueSettings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Counts what was merged into a customer with its own. A survivor that is itself part of another
 * only takes note: it counts its members should it ever stand for itself again.
 */
class SurvivorProcessor extends ContextualProcessor<byte[], byte[], byte[], Outgoing> {

    private final Scoring scoring;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private Customers customers;

    SurvivorProcessor(ValueSettings value) {
        this.scoring = new Scoring(value);
    }

    @Override
    public void init(ProcessorContext<byte[], Outgoing> context) {
        super.init(context);
        customers = new Customers(context, scoring);
    }

    @Override
    public void process(Record<byte[], byte[]> message) {
        UUID survivor = UUID.fromString(new String(message.key(), StandardCharsets.UTF_8));
        CustomerState state = customers.join(survivor, Share.read(message.value()));
        if (state == null) {
            return;
        }
        if (state.mergedInto() != null || state.isUnheardOf()) {
            customers.keep(survivor, state);
            return;
        }
        EventHeaders event = EventHeaders.of(message.headers(), message.timestamp());
        Trigger trigger = Trigger.of(event, message.headers());
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        Profile profile = customers.profile(survivor, state, now, trigger.cause());
        context().forward(Publication.of(profile, now.toEpochMilli(), trigger.traceparent()));
    }
}
