package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.profile.CustomerState;
import dev.guanxi.analytics.profile.Profile;
import dev.guanxi.analytics.profile.Scoring;
import dev.guanxi.analytics.value.ValueSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Brings each event to its customer: once, whatever the order, and with a profile as the answer.
 * What happens to a customer that was merged into another goes on to the survivor, and its own
 * profile stays empty. Everything written here, dead letters included, is one Kafka transaction
 * with the offsets that were read.
 */
class CustomerProcessor extends ContextualProcessor<byte[], byte[], byte[], Outgoing> {

    /** Addressed to the stream itself: on to the survivor's partition. */
    static final String BY_SURVIVOR = "by-survivor";

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

    private record Stores(SeenEvents seen, OrderBook orders, Customers customers) {}

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
                        new Customers(context, scoring));
        Rescoring rescoring = stores.customers().rescoring(settings.rescoreChunk());
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
        Trigger trigger = Trigger.of(event, message.headers());
        if (effect instanceof Effect.Belongs belongs) {
            move(belongs, trigger);
        } else if (effect instanceof Effect.Change change) {
            apply(change, trigger);
        } else if (effect instanceof Effect.AnonymousSale sale) {
            publish(sale.entries(), trigger);
        }
    }

    private void apply(Effect.Change effect, Trigger trigger) {
        UUID id = effect.customerId();
        CustomerState state = stores.customers().find(id);
        if (!isChanged(effect, state, trigger)) {
            return;
        }
        state.foldBefore(now(), value.keepDays());
        UUID survivor = state.mergedInto();
        if (survivor == null) {
            publishProfile(id, state, trigger);
        } else {
            send(Share.of(id, state), survivor, trigger);
            stores.customers().keep(id, state);
        }
    }

    private boolean isChanged(Effect.Change effect, CustomerState state, Trigger trigger) {
        switch (effect) {
            case Effect.Sale sale -> publish(posted(sale.entries(), state), trigger);
            case Effect.Contact contact -> {
                state.contacted();
                publish(posted(contact.entries(), state), trigger);
            }
            case Effect.Placed placed -> publish(stores.orders().apply(placed, state), trigger);
            case Effect.Cancelled cancelled -> {
                List<LedgerEntry> entries = stores.orders().apply(cancelled, state);
                publish(entries, trigger);
                return !entries.isEmpty();
            }
            case Effect.Deal deal -> {
                return state.heardOf(deal.opportunityId(), deal.news());
            }
        }
        return true;
    }

    /** A customer was merged into another, or is itself again. Its entries stay where they are. */
    private void move(Effect.Belongs belongs, Trigger trigger) {
        UUID id = belongs.customerId();
        CustomerState state = stores.customers().find(id);
        UUID before = state.mergedInto();
        if (!state.belongsTo(belongs.survivorId(), belongs.version())) {
            return;
        }
        UUID survivor = state.mergedInto();
        if (Objects.equals(before, survivor)) {
            stores.customers().keep(id, state);
            return;
        }
        if (before != null) {
            send(Share.withdrawn(id, state), before, trigger);
        }
        if (survivor != null) {
            send(Share.of(id, state), survivor, trigger);
        }
        publishProfile(id, state, trigger);
    }

    private static List<LedgerEntry> posted(List<LedgerEntry> entries, CustomerState state) {
        entries.forEach(state::post);
        return entries;
    }

    private void rescore(UUID id, CustomerState state, long now) {
        Instant asOf = Instant.ofEpochMilli(now);
        CustomerState whole = stores.customers().withMembers(id, state);
        if (state.mergedInto() == null && stores.customers().isOutdated(whole, asOf)) {
            publishProfile(id, whole, null);
        }
    }

    private Instant now() {
        return Instant.ofEpochMilli(context().currentSystemTimeMs());
    }

    private void publish(List<LedgerEntry> entries, Trigger trigger) {
        long now = context().currentSystemTimeMs();
        entries.forEach(
                entry -> context().forward(Publication.of(entry, now, trigger.traceparent())));
    }

    private void send(Share share, UUID survivor, Trigger trigger) {
        context()
                .forward(
                        new Record<>(
                                survivor.toString().getBytes(StandardCharsets.UTF_8),
                                new Outgoing(BY_SURVIVOR, share.write()),
                                context().currentSystemTimeMs(),
                                trigger.headers()));
    }

    private void publishProfile(UUID id, CustomerState state, @Nullable Trigger trigger) {
        Instant asOf = now();
        Profile profile =
                stores.customers()
                        .profile(id, state, asOf, trigger == null ? null : trigger.cause());
        String trace = trigger == null ? null : trigger.traceparent();
        context().forward(Publication.of(profile, asOf.toEpochMilli(), trace));
    }
}
