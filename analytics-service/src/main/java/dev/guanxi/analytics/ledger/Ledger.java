package dev.guanxi.analytics.ledger;

import dev.guanxi.platform.http.PageQuery;
import java.util.List;
import java.util.UUID;

/** The ledger as it is read and written. */
public interface Ledger {

    /**
     * Adds the entries that are not there yet, and their sums, in one step.
     *
     * @param slot the partition that the entries came from
     * @param entries each one JSON, as published
     */
    void record(int slot, List<String> entries);

    /** One more than a page, newest first: of a customer under all the ids that count with it. */
    List<LedgerEntry> entriesOf(UUID customerId, PageQuery query);

    LedgerTotals totals();
}
