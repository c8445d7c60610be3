package dev.guanxi.local.history;

import dev.guanxi.local.history.Totals.Revenue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the system must show once the history is in, computed from the file alone.
 *
 * @param topCustomers by net revenue, greatest first, ten of them
 * @param lastAt time of the last document as it stands in the file
 */
public record HistoryTruth(
        Totals totals, LeftOut leftOut, List<CustomerRevenue> topCustomers, Instant lastAt) {

    /** A customer of the ERP and what it brought in, returns subtracted. */
    public record CustomerRevenue(String customerRef, BigDecimal revenue) {}

    /** The three customers that the issue names for the bundled file. */
    public static final List<CustomerRevenue> STATED_TOP =
            List.of(
                    new CustomerRevenue("14646", new BigDecimal("279489.02")),
                    new CustomerRevenue("18102", new BigDecimal("256438.49")),
                    new CustomerRevenue("17450", new BigDecimal("187482.17")));

    public static HistoryTruth of(RetailHistory history) {
        Tally tally = new Tally();
        LeftOut leftOut = history.read(tally::add);
        return tally.truth(leftOut);
    }

    /** What a system must show that got these documents and no others. */
    public static Totals totalsOf(Iterable<RetailDocument> documents) {
        Tally tally = new Tally();
        documents.forEach(tally::add);
        return tally.truth(new LeftOut(0, 0)).totals();
    }

    private static final class Tally {

        private final Map<String, BigDecimal> customers = new HashMap<>();
        private BigDecimal anonymousRevenue = BigDecimal.ZERO;
        private Instant lastAt = Instant.EPOCH;
        private long lines;
        private long documents;
        private long creditNotes;
        private long anonymous;

        void add(RetailDocument document) {
            documents++;
            lines += document.lines().size();
            creditNotes += document.creditNote() ? 1 : 0;
            lastAt = document.occurredAt().isAfter(lastAt) ? document.occurredAt() : lastAt;
            String customer = document.customerRef();
            if (customer == null) {
                anonymous++;
                anonymousRevenue = anonymousRevenue.add(document.net());
            } else {
                customers.merge(customer, document.net(), BigDecimal::add);
            }
        }

        HistoryTruth truth(LeftOut leftOut) {
            BigDecimal withCustomers =
                    customers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            List<CustomerRevenue> top =
                    customers.entrySet().stream()
                            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                            .limit(10)
                            .map(e -> new CustomerRevenue(e.getKey(), e.getValue()))
                            .toList();
            Revenue revenue = new Revenue(withCustomers, anonymousRevenue);
            Totals totals =
                    new Totals(lines, documents, creditNotes, anonymous, customers.size(), revenue);
            return new HistoryTruth(totals, leftOut, top, lastAt);
        }
    }
}
