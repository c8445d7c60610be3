package dev.guanxi.analytics.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Sums over the whole ledger. */
public record LedgerTotals(Counts counts, Revenue revenue, @Nullable Instant lastEventAt) {

    /**
     * @param documents invoices and credit notes, anonymous ones included
     * @param lines their positions
     * @param customers those with at least one document or order
     */
    public record Counts(
            long documents,
            long lines,
            long creditNotes,
            long anonymousDocuments,
            long orders,
            long entries,
            long customers) {}

    /**
     * @param net invoices less credit notes of known customers
     * @param anonymous invoices less credit notes of unknown ones
     * @param orders orders placed less orders cancelled
     */
    public record Revenue(BigDecimal net, BigDecimal anonymous, BigDecimal orders) {}
}
