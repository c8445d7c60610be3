package dev.guanxi.analytics.ledger.web;

import dev.guanxi.analytics.ledger.LedgerTotals;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * @param netRevenue invoices less credit notes of known customers; orders are apart
 * @param orderRevenue orders placed less orders cancelled
 * @param lastEventAt the latest business time in the ledger
 */
record LedgerView(
        long documents,
        long lines,
        long creditNotes,
        long anonymousDocuments,
        long orders,
        long entries,
        long customers,
        Money netRevenue,
        Money anonymousRevenue,
        Money orderRevenue,
        @Nullable Instant lastEventAt) {

    static LedgerView of(LedgerTotals totals, Currency currency) {
        LedgerTotals.Counts counts = totals.counts();
        LedgerTotals.Revenue revenue = totals.revenue();
        return new LedgerView(
                counts.documents(),
                counts.lines(),
                counts.creditNotes(),
                counts.anonymousDocuments(),
                counts.orders(),
                counts.entries(),
                counts.customers(),
                new Money(revenue.net(), currency),
                new Money(revenue.anonymous(), currency),
                new Money(revenue.orders(), currency),
                totals.lastEventAt());
    }
}
