package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.ledger.EntryKind;
import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.ledger.LedgerEntry.Origin;
import dev.guanxi.analytics.ledger.LedgerEntry.Reference;
import dev.guanxi.analytics.profile.CustomerState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Books orders, and takes them back when they are cancelled, whichever is heard of first. */
class OrderBook {

    private final KeyValueStore<UUID, byte[]> store;
    private final Posting posting;

    OrderBook(KeyValueStore<UUID, byte[]> store, Posting posting) {
        this.store = store;
        this.posting = posting;
    }

    List<LedgerEntry> apply(Effect.Placed order, CustomerState state) {
        LedgerEntry revenue = order.entries().getFirst();
        BigDecimal cost = order.entries().getLast().amount().negate();
        OrderMemory.Placed placed =
                new OrderMemory.Placed(revenue.at(), revenue.amount(), cost, order.channel());
        OrderMemory.Cancelled cancelled = memory(order.orderId()).cancelled();
        remember(order.orderId(), new OrderMemory(placed, cancelled));
        List<LedgerEntry> entries = new ArrayList<>(order.entries());
        if (cancelled != null) {
            entries.addAll(reversal(order, placed, cancelled));
        }
        entries.forEach(entry -> post(entry, placed.at(), state));
        return entries;
    }

    List<LedgerEntry> apply(Effect.Cancelled order, CustomerState state) {
        OrderMemory memory = memory(order.orderId());
        if (memory.cancelled() != null) {
            return List.of();
        }
        remember(order.orderId(), new OrderMemory(memory.placed(), order.cancellation()));
        OrderMemory.Placed placed = memory.placed();
        if (placed == null) {
            return List.of();
        }
        Effect.Placed known =
                new Effect.Placed(order.customerId(), order.orderId(), placed.channel(), List.of());
        List<LedgerEntry> entries = reversal(known, placed, order.cancellation());
        entries.forEach(entry -> post(entry, placed.at(), state));
        return entries;
    }

    void forgetBefore(Instant limit) {
        try (KeyValueIterator<UUID, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<UUID, byte[]> each = all.next();
                if (Json.read(each.value, OrderMemory.class).at().isBefore(limit)) {
                    store.delete(each.key);
                }
            }
        }
    }

    private List<LedgerEntry> reversal(
            Effect.Placed order, OrderMemory.Placed placed, OrderMemory.Cancelled cancelled) {
        return posting.reversal(
                placed,
                new Origin(
                        order.customerId(),
                        posting.currency(),
                        cancelled.at(),
                        new Reference("order", order.orderId().toString()),
                        order.channel(),
                        cancelled.causedBy()));
    }

    private static void post(LedgerEntry entry, Instant placedAt, CustomerState state) {
        state.post(entry);
        if (entry.kind() == EntryKind.ORDER_CANCELLED) {
            state.withdrawPurchase(placedAt);
        }
    }

    private OrderMemory memory(UUID orderId) {
        byte[] known = store.get(orderId);
        return known == null ? OrderMemory.NOTHING : Json.read(known, OrderMemory.class);
    }

    private void remember(UUID orderId, OrderMemory memory) {
        store.put(orderId, Json.write(memory));
    }
}
