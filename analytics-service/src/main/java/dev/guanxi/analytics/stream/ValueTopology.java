package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.value.ModelPublished;
import dev.guanxi.analytics.value.ValueSettings;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;

/**
 * From events to ledger entries and profiles.
 *
 * <pre>
 * order, opportunity ─ order-intake ─ repartition by customer ─┐
 * sale, interactions, merges ──────────────────────────────────┴ customer ─ results
 *                                                                  │
 *             of those who were merged ─ repartition by survivor ──┴ survivor ─ profiles
 * </pre>
 */
final class ValueTopology {

    static final String NAME = "guanxi-analytics";
    static final String CUSTOMERS = "customers";
    static final String MEMBERS = "members";
    static final String SEEN = "seen-events";
    static final String ORDERS = "orders";
    static final String MODEL = "value-model";

    static final List<String> BY_CUSTOMER =
            List.of(
                    "crm.sales.sale",
                    "crm.customer.customer",
                    "crm.customer.interaction",
                    "crm.sales.interaction",
                    "crm.marketing.interaction",
                    "crm.callcenter.interaction");
    static final List<String> BY_OTHER = List.of("crm.sales.order", "crm.sales.opportunity");

    private static final Serde<byte[]> BYTES = Serdes.ByteArray();

    private ValueTopology() {}

    static void build(StreamsBuilder builder, ValueSettings value, StreamSettings settings) {
        addStores(builder, settings);
        KStream<byte[], Outgoing> intake =
                builder.stream(BY_OTHER, Consumed.with(BYTES, BYTES).withName("orders-in"))
                        .process(OrderIntake::new, Named.as("order-intake"));
        KStream<byte[], byte[]> moved =
                intake.filter((key, out) -> isUsable(out), Named.as("intake-usable"))
                        .mapValues(Outgoing::value, Named.as("intake-value"))
                        .repartition(repartitioned("by-customer", settings));
        send(
                intake.filterNot((key, out) -> isUsable(out), Named.as("intake-unusable")),
                "unusable-out");
        KStream<byte[], Outgoing> results =
                builder.stream(BY_CUSTOMER, Consumed.with(BYTES, BYTES).withName("customers-in"))
                        .merge(moved, Named.as("all-by-customer"))
                        .process(
                                () -> new CustomerProcessor(value, settings),
                                Named.as("customer"),
                                CUSTOMERS,
                                MEMBERS,
                                SEEN,
                                ORDERS);
        send(results.filterNot((key, out) -> isShare(out), Named.as("results")), "results-out");
        KStream<byte[], Outgoing> survivors =
                results.filter((key, out) -> isShare(out), Named.as("shares"))
                        .mapValues(Outgoing::value, Named.as("share-value"))
                        .repartition(repartitioned("by-survivor", settings))
                        .process(
                                () -> new SurvivorProcessor(value),
                                Named.as("survivor"),
                                CUSTOMERS,
                                MEMBERS);
        send(survivors, "survivors-out");
    }

    private static Repartitioned<byte[], byte[]> repartitioned(
            String name, StreamSettings settings) {
        return Repartitioned.with(BYTES, BYTES)
                .withName(name)
                .withNumberOfPartitions(settings.runtime().partitions());
    }

    private static boolean isShare(Outgoing out) {
        return out.topic().equals(CustomerProcessor.BY_SURVIVOR);
    }

    private static boolean isUsable(Outgoing out) {
        return out.topic().equals(OrderIntake.BY_CUSTOMER);
    }

    private static void send(KStream<byte[], Outgoing> messages, String name) {
        messages.to(
                (key, out, context) -> out.topic(),
                Produced.with(BYTES, OutgoingSerde.create()).withName(name));
    }

    private static void addStores(StreamsBuilder builder, StreamSettings settings) {
        Serde<UUID> id = Serdes.UUID();
        builder.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(CUSTOMERS), id, BYTES));
        builder.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(ORDERS), id, BYTES));
        builder.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(MEMBERS), Serdes.String(), BYTES));
        builder.addStateStore(
                Stores.windowStoreBuilder(
                        Stores.persistentWindowStore(
                                SEEN,
                                settings.deduplication(),
                                java.time.Duration.ofMillis(1),
                                false),
                        id,
                        BYTES));
        builder.addGlobalStore(
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(MODEL), Serdes.String(), BYTES)
                        .withLoggingDisabled(),
                ModelPublished.TOPIC,
                Consumed.with(Serdes.String(), BYTES).withName("models-in"),
                ModelKeeper::new);
    }
}
