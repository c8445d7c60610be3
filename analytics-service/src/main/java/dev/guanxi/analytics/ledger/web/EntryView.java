package dev.guanxi.analytics.ledger.web;

import dev.guanxi.analytics.ledger.EntryKind;
import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param customerId the id that it was booked under, which may have been merged into another since
 */
record EntryView(
        UUID id,
        @Nullable UUID customerId,
        EntryKind kind,
        Money amount,
        Instant at,
        LedgerEntry.Reference reference,
        @Nullable String channel,
        EntryCause causedBy) {

    /** The event that caused the entry. */
    record EntryCause(UUID eventId, String type) {}

    static EntryView of(LedgerEntry entry) {
        return new EntryView(
                entry.entryId(),
                entry.customerId(),
                entry.kind(),
                new Money(entry.amount(), Currency.getInstance(entry.currency())),
                entry.at(),
                entry.reference(),
                entry.channel(),
                new EntryCause(entry.causedBy().eventId(), entry.causedBy().type()));
    }
}
