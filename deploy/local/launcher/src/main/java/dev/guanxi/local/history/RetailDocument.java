package dev.guanxi.local.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note of the history.
 *
 * @param customerRef null for an anonymous sale
 * @param occurredAt the time of its earliest line; the file's local times are taken as UTC
 */
public record RetailDocument(
        String documentId,
        boolean creditNote,
        @Nullable String customerRef,
        Instant occurredAt,
        String country,
        List<RetailLine> lines) {

    /** What the document adds to revenue: negative for a credit note. */
    public BigDecimal net() {
        BigDecimal sum =
                lines.stream().map(RetailLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return creditNote ? sum.negate() : sum;
    }

    RetailDocument at(Instant moved) {
        return new RetailDocument(documentId, creditNote, customerRef, moved, country, lines);
    }
}
