package dev.guanxi.local.demo;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A customer's value as the gateway shows it.
 *
 * @param changedAt time of the event that changed it last; null when a new model did
 */
record Profile(
        String customerId,
        long revision,
        Value value,
        String tier,
        String segment,
        @Nullable Instant changedAt) {

    /**
     * @param current profit per year
     * @param clv lifetime value
     * @param totals sums over the whole history, as they were sent
     */
    record Value(BigDecimal current, BigDecimal clv, String totals) {}

    static Profile of(JsonNode node) {
        JsonNode at = node.path("causedBy").path("at");
        return new Profile(
                node.path("customerId").asString(""),
                node.path("revision").asLong(0),
                new Value(
                        Ledger.amount(node, "current"),
                        Ledger.amount(node, "clv"),
                        node.path("totals").toString()),
                node.path("tier").asString(""),
                node.path("segment").asString(""),
                at.isString() ? Instant.parse(at.asString()) : null);
    }

    /**
     * Whether an event of that moment or later is in it. A new model alone is no such event, and
     * may hide one that came just before; the sums still tell then.
     */
    boolean changedSince(Profile before, Instant moment) {
        boolean byEvent = changedAt != null && !changedAt.isBefore(moment);
        return revision > before.revision
                && (byEvent || !value.totals().equals(before.value.totals()));
    }

    BigDecimal clv() {
        return value.clv();
    }
}
