package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.ledger.LedgerEntry;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has been heard of an order, in whatever order it was heard. */
record OrderMemory(@Nullable Placed placed, @Nullable Cancelled cancelled) {

    static final OrderMemory NOTHING = new OrderMemory(null, null);

    record Placed(Instant at, BigDecimal revenue, BigDecimal cost, @Nullable String channel) {}

    record Cancelled(Instant at, LedgerEntry.Cause causedBy) {}

    /** The latest moment heard of, by which old orders are forgotten. */
    Instant at() {
        if (cancelled != null) {
            return cancelled.at();
        }
        return placed == null ? Instant.EPOCH : placed.at();
    }
}
