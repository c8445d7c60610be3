package dev.guanxi.customer.merge;

import dev.guanxi.customer.merge.MergePublication.News;
import dev.guanxi.customer.ownership.Tenures;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.standing.Ownership;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps and publishes what comes of a merge or a split, in the running transaction. */
@Component
class Consequences {

    private final Customers customers;
    private final Merges merges;
    private final Tenures tenures;
    private final MergePublication publication;
    private final Clock clock;

    Consequences(
            Customers customers,
            Merges merges,
            Tenures tenures,
            MergePublication publication,
            Clock clock) {
        this.customers = customers;
        this.merges = merges;
        this.tenures = tenures;
        this.publication = publication;
        this.clock = clock;
    }

    Merge.Decision decidedBy(String name) {
        return new Merge.Decision(clock.instant().truncatedTo(ChronoUnit.MICROS), name);
    }

    /** Who looked after the absorbed one does so no longer; its merges are now the survivor's. */
    void ofMerge(Merges.Kept kept, Customer before, Customer after, Customer absorbed) {
        Merge merge = kept.merge();
        merges.add(kept);
        Set<CustomerId> ids = new HashSet<>(absorbed.absorbed());
        ids.add(absorbed.id());
        Map<CustomerId, Long> versions = merges.absorb(ids, after.id());
        customers.replace(List.of(after));
        tenures.end(absorbed.id(), merge.merged().at());
        handOver(before, after, merge.merged());
        publication.publishChanged(List.of(after));
        publication.publishMerged(
                merges.present(ids), new News(after.id(), merge.merged().at()), versions);
    }

    void ofSplit(SplitOff off, Merge.Decision decision) {
        Customer released = off.released();
        Merge split = off.merge().splitBy(decision);
        merges.replace(split);
        Map<CustomerId, Long> versions = merges.release(released, off.above());
        Customer shown =
                released.next(
                        released.status(),
                        released.profile(),
                        released.standing(),
                        released.absorbed());
        Customer after = off.others().getLast();
        List<Customer> changed = new ArrayList<>(off.others());
        changed.add(shown);
        customers.replace(changed);
        if (!shown.standing().ownership().equals(Ownership.NOBODY)) {
            tenures.begin(shown.id(), shown.standing().ownership(), decision.at(), decision.by());
        }
        handOver(off.survivor(), after, decision);
        publication.publishChanged(List.of(after));
        News news = new News(after.id(), decision.at());
        publication.publishSplit(split, news, released.version());
        publication.publishChanged(List.of(shown));
        publication.publishMerged(
                merges.present(released.absorbed()),
                new News(released.id(), decision.at()),
                versions);
    }

    private void handOver(Customer before, Customer after, Merge.Decision decision) {
        Ownership ownership = after.standing().ownership();
        if (!ownership.equals(before.standing().ownership())) {
            tenures.begin(after.id(), ownership, decision.at(), decision.by());
        }
    }

    /**
     * What a split brings about.
     *
     * @param released the absorbed one as it is again, in the version that tells so
     * @param survivor the one that answered for it until now
     * @param above all that it was in, the survivor last
     * @param others the other customers that change; the last is what the survivor becomes
     */
    record SplitOff(
            Merge merge,
            Customer released,
            Customer survivor,
            List<CustomerId> above,
            List<Customer> others) {}
}
