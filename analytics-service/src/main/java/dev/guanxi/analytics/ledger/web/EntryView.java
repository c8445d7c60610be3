package dev.guanxi.analytics.ledger.web;

import dev.guanxi.analytics.ledger.EntryKind;
import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record EntryView(
        UUID id,
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
                entry.kind(),
                new Money(entry.amount(), Currency.getInstance(entry.currency())),
                entry.at(),
                entry.reference(),
                entry.channel(),
                new EntryCause(entry.causedBy().eventId(), entry.causedBy().type()));
    }
}
