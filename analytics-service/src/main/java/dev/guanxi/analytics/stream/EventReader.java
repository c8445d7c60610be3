package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.profile.Opportunity;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a message into its effect, or says why it cannot. */
class EventReader {

    /** Interactions that mirror an event which is read itself. */
    private static final Set<String> MIRRORED = Set.of("sale", "order", "opportunity");

    private static final Set<String> DEALS = Set.of("opened.v1", "moved.v1", "won.v1", "lost.v1");

    private final Posting posting;
    private final Set<String> ignoredTypes;

    EventReader(Posting posting, Set<String> ignoredTypes) {
        this.posting = posting;
        this.ignoredTypes = ignoredTypes;
    }

    Effect read(EventHeaders event, byte @Nullable [] key, byte @Nullable [] value) {
        Effect effect = understand(event, value);
        if (effect instanceof Effect.OnCustomer onCustomer) {
            requireKey(key, onCustomer.customerId());
        }
        return effect;
    }

    private Effect understand(EventHeaders event, byte @Nullable [] value) {
        if (ignoredTypes.contains(event.type())) {
            return new Effect.None();
        }
        if (value == null) {
            throw new Unusable("empty", "The message has no value");
        }
        LedgerEntry.Cause cause = new LedgerEntry.Cause(event.id(), event.type());
        return switch (event.type()) {
            case Events.SALE -> sale(Json.read(value, Events.Sale.class), cause);
            case Events.INTERACTION ->
                    interaction(Json.read(value, Events.Interaction.class), cause);
            case Events.ORDER_PLACED -> placed(Json.read(value, Events.OrderPlaced.class), cause);
            case Events.ORDER_STATUS ->
                    status(Json.read(value, Events.OrderStatusChanged.class), cause);
            case Events.MERGED -> merged(Json.read(value, Events.Merged.class));
            case Events.SPLIT -> split(Json.read(value, Events.Split.class));
            default -> deal(event, value);
        };
    }

    private Effect sale(Events.Sale sale, LedgerEntry.Cause cause) {
        var entries = posting.of(sale, cause);
        UUID customer = sale.customerId();
        return customer == null
                ? new Effect.AnonymousSale(entries)
                : new Effect.Sale(customer, entries);
    }

    private Effect interaction(Events.Interaction interaction, LedgerEntry.Cause cause) {
        return MIRRORED.contains(interaction.kind())
                ? new Effect.None()
                : new Effect.Contact(interaction.customerId(), posting.of(interaction, cause));
    }

    private Effect placed(Events.OrderPlaced order, LedgerEntry.Cause cause) {
        return new Effect.Placed(
                order.customerId(), order.orderId(), order.channel(), posting.of(order, cause));
    }

    private static Effect merged(Events.Merged merge) {
        if (merge.survivorId().equals(merge.customerId())) {
            throw new Unusable(
                    "merged-into-itself", "The customer " + merge.customerId() + " is its own");
        }
        return new Effect.Belongs(merge.customerId(), merge.survivorId(), merge.version());
    }

    private static Effect split(Events.Split split) {
        return new Effect.Belongs(split.customerId(), null, split.version());
    }

    private static Effect status(Events.OrderStatusChanged change, LedgerEntry.Cause cause) {
        return change.cancels()
                ? new Effect.Cancelled(
                        change.customerId(),
                        change.orderId(),
                        new OrderMemory.Cancelled(change.at(), cause))
                : new Effect.None();
    }

    private Effect deal(EventHeaders event, byte[] value) {
        String type = event.type();
        String word =
                type.startsWith(Events.OPPORTUNITY)
                        ? type.substring(Events.OPPORTUNITY.length())
                        : "";
        if (!DEALS.contains(word)) {
            throw new Unusable(
                    "unknown-type", ValueTopology.NAME + " does not know the type " + type);
        }
        Events.OpportunityNews news = Json.read(value, Events.OpportunityNews.class);
        boolean open = word.equals("opened.v1") || word.equals("moved.v1");
        return new Effect.Deal(
                news.customerId(),
                news.opportunityId(),
                new Opportunity(
                        posting.inBase(news.value()).multiply(news.probability()),
                        open,
                        event.sequence(),
                        news.at()));
    }

    /** With another key the event would be on a partition that does not hold the customer. */
    private static void requireKey(byte @Nullable [] key, UUID customerId) {
        String text = key == null ? "" : new String(key, StandardCharsets.UTF_8);
        if (!text.equals(customerId.toString())) {
            throw new Unusable(
                    "wrong-key", "The key is '" + text + "', the customer " + customerId);
        }
    }
}
