package dev.guanxi.analytics.profile;

import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.value.Figures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
    Membership membership = Membership.NONE;

    /** The states of the members; never written with this one. */
    private List<CustomerState> members = List.of();

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

    /**
     * Where the customer belongs from now on: to a survivor, or null, to itself.
     *
     * @param version the customer's, at which that was said
     * @return false when newer news are known
     */
    public boolean belongsTo(@Nullable UUID survivor, long version) {
        if (version <= membership.version()) {
            return false;
        }
        membership = membership.in(survivor, version);
        return true;
    }

    public @Nullable UUID mergedInto() {
        return membership.mergedInto();
    }

    public boolean hasMembers() {
        return membership.members() > 0;
    }

    /** Those who were merged into this customer, all of them: their figures count with its own. */
    public void countWith(List<CustomerState> all) {
        members = List.copyOf(all);
        membership = membership.of(all.size());
    }

    /** Counts what is sent to survivors, so that of two the newer can be told. */
    public long nextShare() {
        membership = membership.shared();
        return membership.shares();
    }

    /** Nothing was published of the customer, and nothing that would be worth it has happened. */
    public boolean isUnheardOf() {
        CustomerState counted = counted();
        return revision == 0
                && counted.documents == 0
                && counted.contacts == 0
                && counted.days.isEmpty()
                && counted.opportunities.isEmpty();
    }

    /**
     * What the customer's profile is made of: this state as it is, together with those of members,
     * or nothing when it counts with a survivor. The same as if all their events had come to one
     * customer.
     */
    CustomerState counted() {
        if (membership.mergedInto() != null) {
            return new CustomerState();
        }
        if (members.isEmpty()) {
            return this;
        }
        CustomerState together = new CustomerState();
        together.add(this);
        members.forEach(together::add);
        return together;
    }

    private void add(CustomerState other) {
        documents += other.documents;
        contacts += other.contacts;
        totals = totals.plus(other.totals);
        purchasedAt(other.firstPurchaseAt);
        purchasedAt(other.lastPurchaseAt);
        other.days.forEach((day, sums) -> days.merge(day, sums, Day::plus));
        other.opportunities.forEach(this::heardOf);
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

    private void purchasedAt(@Nullable Instant at) {
        if (at == null) {
            return;
        }
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
