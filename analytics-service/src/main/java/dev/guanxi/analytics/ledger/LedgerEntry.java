package dev.guanxi.analytics.ledger;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.guanxi.platform.value.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something earned (above zero) or cost (below zero) money, as it is published.
 *
 * @param entryId derived from cause and kind: the same cause gives the same entry again
 * @param customerId null for an anonymous sale
 * @param lines positions of the document, on the revenue of a sale only
 */
public record LedgerEntry(
        UUID entryId,
        @Nullable UUID customerId,
        EntryKind kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
        String currency,
        Instant at,
        Reference reference,
        @Nullable String channel,
        @Nullable Integer lines,
        Cause causedBy) {

    public static final String TOPIC = "analytics.ledger-entry";
    public static final String TYPE = "analytics.ledger-entry.recorded.v1";

    /** The thing that the entry is about, in the service that owns it. */
    public record Reference(String type, String id) {}

    /** The event that caused the entry. */
    public record Cause(UUID eventId, String type) {}

    /** What all entries of one event share. */
    public record Origin(
            @Nullable UUID customerId,
            String currency,
            Instant at,
            Reference reference,
            @Nullable String channel,
            Cause causedBy) {

        public LedgerEntry entry(EntryKind kind, BigDecimal amount) {
            return entry(kind, amount, null);
        }

        public LedgerEntry entry(EntryKind kind, BigDecimal amount, @Nullable Integer lines) {
            UUID id = Ids.natural("ledger-entry", kind.word(), causedBy.eventId().toString());
            return new LedgerEntry(
                    id,
                    customerId,
                    kind,
                    amount,
                    currency,
                    at,
                    reference,
                    channel,
                    lines,
                    causedBy);
        }
    }
}
