package dev.guanxi.analytics.profile;

import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.value.Figures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the stream remembers of a customer. Changes are sums, least and greatest values,
 * so events in any order lead to the same state; a repeated event must be kept away by the caller.
 * A day is a day in UTC.
 */
public final class CustomerState {

    /** Closed opportunities are kept so long, to recognise late news of them. */
    private static final int CLOSED_DAYS = 90;

    long revision;
    int documents;
    int contacts;
    @Nullable Instant firstPurchaseAt;
    @Nullable Instant lastPurchaseAt;
    Totals totals = Totals.NOTHING;
    String verdict = "";
    BigDecimal current = BigDecimal.ZERO;
    BigDecimal potential = BigDecimal.ZERO;
    final NavigableMap<Long, Day> days = new TreeMap<>();
    final NavigableMap<UUID, Opportunity> opportunities = new TreeMap<>();

    public void post(LedgerEntry entry) {
        totals = totals.plus(entry);
        switch (entry.kind()) {
            case REVENUE, ORDER_REVENUE -> {
                documents++;
                purchasedAt(entry.at());
                add(entry.at(), new Day(1, entry.amount(), entry.amount()));
            }
            case RETURN -> {
                documents++;
                add(entry.at(), new Day(0, entry.amount(), entry.amount()));
            }
            case ORDER_CANCELLED -> add(entry.at(), new Day(0, entry.amount(), entry.amount()));
            default -> add(entry.at(), new Day(0, BigDecimal.ZERO, entry.amount()));
        }
    }

    /** An order was cancelled: its day saw one purchase less. */
    public void withdrawPurchase(Instant at) {
        add(at, new Day(-1, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    public void contacted() {
        contacts++;
    }

    /** False when newer news of the opportunity are known. */
    public boolean heardOf(UUID id, Opportunity news) {
        Opportunity known = opportunities.get(id);
        if (known != null && !news.isNewerThan(known)) {
            return false;
        }
        opportunities.put(id, news);
        return true;
    }

    /** Forgets what no figure looks at any more; it stays in the totals. */
    public void foldBefore(Instant now, int keepDays) {
        long today = day(now);
        days.headMap(today - keepDays, true).clear();
        opportunities.values().removeIf(o -> !o.open() && day(o.at()) < today - CLOSED_DAYS);
    }

    long nextRevision() {
        return ++revision;
    }

    public int contacts() {
        return contacts;
    }

    /** Whether this would read differently from the profile that was published last. */
    boolean wouldChange(String newVerdict, Figures.Worth worth) {
        return !newVerdict.equals(verdict)
                || worth.current().compareTo(current) != 0
                || worth.potential().compareTo(potential) != 0;
    }

    void published(String newVerdict, Figures.Worth worth) {
        verdict = newVerdict;
        current = worth.current();
        potential = worth.potential();
    }

    static long day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toEpochDay();
    }

    private void purchasedAt(Instant at) {
        if (firstPurchaseAt == null || at.isBefore(firstPurchaseAt)) {
            firstPurchaseAt = at;
        }
        if (lastPurchaseAt == null || at.isAfter(lastPurchaseAt)) {
            lastPurchaseAt = at;
        }
    }

    private void add(Instant at, Day what) {
        days.merge(day(at), what, Day::plus);
    }
}
