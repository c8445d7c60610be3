package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.profile.CustomerState;
import dev.guanxi.analytics.profile.CustomerStateCodec;
import dev.guanxi.analytics.profile.Profile;
import dev.guanxi.analytics.profile.Scoring;
import dev.guanxi.analytics.value.ValueSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Brings each event to its customer: once, whatever the order, and with a profile as the answer.
 * Everything it writes, dead letters included, is one Kafka transaction with the offsets it read.
 */
class CustomerProcessor extends ContextualProcessor<byte[], byte[], byte[], Outgoing> {

    private static final Duration FORGET_EVERY = Duration.ofHours(6);

    private final ValueSettings value;
    private final StreamSettings settings;
    private final Posting posting;
    private final EventReader reader;
    private final Scoring scoring;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private Stores stores;

    CustomerProcessor(ValueSettings value, StreamSettings settings) {
        this.value = value;
        this.settings = settings;
        this.posting = new Posting(value);
        this.reader = new EventReader(posting, settings.ignoredTypes());
        this.scoring = new Scoring(value);
    }

    private record Stores(
            SeenEvents seen,
            OrderBook orders,
            ModelInForce model,
            KeyValueStore<UUID, byte[]> customers) {}

    @Override
    public void init(ProcessorContext<byte[], Outgoing> context) {
        super.init(context);
        KeyValueStore<UUID, byte[]> orders = context.getStateStore(ValueTopology.ORDERS);
        stores =
                new Stores(
                        new SeenEvents(
                                context.getStateStore(ValueTopology.SEEN),
                                settings.deduplication()),
                        new OrderBook(orders, posting),
                        new ModelInForce(context.getStateStore(ValueTopology.MODEL)),
                        context.getStateStore(ValueTopology.CUSTOMERS));
        Rescoring rescoring =
                new Rescoring(stores.customers(), stores.model(), settings.rescoreChunk());
        context.schedule(
                settings.rescoreEvery(),
                PunctuationType.WALL_CLOCK_TIME,
                now -> rescoring.nextChunk((id, state) -> rescore(id, state, now)));
        context.schedule(
                FORGET_EVERY,
                PunctuationType.WALL_CLOCK_TIME,
                now ->
                        stores.orders()
                                .forgetBefore(
                                        Instant.ofEpochMilli(now)
                                                .minus(Duration.ofDays(value.keepDays()))));
    }

    @Override
    public void process(Record<byte[], byte[]> message) {
        EventHeaders event;
        Effect effect;
        try {
            event = EventHeaders.of(message.headers(), message.timestamp());
            effect = reader.read(event, message.key(), message.value());
        } catch (Unusable e) {
            context().forward(DeadLetter.of(message, context(), e));
            return;
        }
        long now = context().currentSystemTimeMs();
        if (effect instanceof Effect.None || !stores.seen().isNew(event.id(), now)) {
            return;
        }
        String trace = EventHeaders.text(message.headers(), EventHeaders.TRACEPARENT);
        if (effect instanceof Effect.OnCustomer onCustomer) {
            apply(onCustomer, new Profile.Cause(event.id(), event.type(), event.time()), trace);
        } else if (effect instanceof Effect.AnonymousSale sale) {
            publish(sale.entries(), trace);
        }
    }

    private void apply(Effect.OnCustomer effect, Profile.Cause cause, @Nullable String trace) {
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        byte[] known = stores.customers().get(effect.customerId());
        CustomerState state = known == null ? new CustomerState() : CustomerStateCodec.read(known);
        boolean changed = true;
        switch (effect) {
            case Effect.Sale sale -> publish(posted(sale.entries(), state), trace);
            case Effect.Contact contact -> {
                state.contacted();
                publish(posted(contact.entries(), state), trace);
            }
            case Effect.Placed placed -> publish(stores.orders().apply(placed, state), trace);
            case Effect.Cancelled cancelled -> {
                List<LedgerEntry> entries = stores.orders().apply(cancelled, state);
                publish(entries, trace);
                changed = !entries.isEmpty();
            }
            case Effect.Deal deal -> changed = state.heardOf(deal.opportunityId(), deal.news());
        }
        if (changed) {
            state.foldBefore(now, value.keepDays());
            publishProfile(effect.customerId(), state, now, cause, trace);
        }
    }

    private static List<LedgerEntry> posted(List<LedgerEntry> entries, CustomerState state) {
        entries.forEach(state::post);
        return entries;
    }

    private void rescore(UUID id, CustomerState state, long now) {
        Instant asOf = Instant.ofEpochMilli(now);
        if (scoring.isOutdated(state, stores.model().current(), asOf)) {
            publishProfile(id, state, asOf, null, null);
        }
    }

    private void publish(List<LedgerEntry> entries, @Nullable String trace) {
        long now = context().currentSystemTimeMs();
        entries.forEach(entry -> context().forward(Publication.of(entry, now, trace)));
    }

    private void publishProfile(
            UUID id,
            CustomerState state,
            Instant asOf,
            Profile.@Nullable Cause cause,
            @Nullable String trace) {
        Profile profile = scoring.profile(id, state, stores.model().current(), asOf, cause);
        stores.customers().put(id, CustomerStateCodec.write(state));
        context().forward(Publication.of(profile, asOf.toEpochMilli(), trace));
    }
}
