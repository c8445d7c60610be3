package dev.guanxi.customer.merge;

import dev.guanxi.customer.merge.Merge.Choice;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.relationship.RelationshipKeeping;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.security.Caller;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one customer of two that are the same. What refers to the absorbed one stays with it and is
 * read with the survivor, so nothing is lost and a merge costs the same whatever there is.
 */
@Service
public class Merging {

    private final Customers customers;
    private final Snapshots snapshots;
    private final RelationshipKeeping relationships;
    private final Consequences consequences;

    Merging(
            Customers customers,
            Snapshots snapshots,
            RelationshipKeeping relationships,
            Consequences consequences) {
        this.customers = customers;
        this.snapshots = snapshots;
        this.relationships = relationships;
        this.consequences = consequences;
    }

    /**
     * One transaction: all of it, or nothing.
     *
     * @throws NoSuchCustomer when there is no survivor
     * @throws OtherCustomerUnknown when there is nobody to be absorbed
     * @throws MergeIntoItself when both are the same
     * @throws AlreadyMerged when the other is in a customer already, this one included
     * @throws dev.guanxi.customer.relationship.RelationshipCycle when a hierarchy would lead from
     *     the two back to them
     * @throws dev.guanxi.platform.problem.StaleVersion when somebody has changed one of the two
     */
    @Transactional
    public Merge merge(Wanted wanted, Map<String, Choice> take, Caller caller) {
        relationships.holdHierarchies();
        Two two = lock(wanted);
        Customer survivor = two.survivor();
        Customer absorbed = two.absorbed();
        wanted.survivorSeen().mustBe(survivor.version());
        wanted.otherSeen().mustBe(absorbed.version());
        Snapshot before = snapshots.of(survivor);
        Snapshot united = new Survivorship(take).unite(before, snapshots.of(absorbed));
        Merge merge =
                Merge.of(
                        new Merge.Pair(survivor.id(), absorbed.id()),
                        take,
                        consequences.decidedBy(caller.name()));
        Customer after =
                survivor.next(
                        statusOf(survivor, absorbed),
                        snapshots.profile(united),
                        snapshots.standing(united),
                        allIn(survivor, absorbed));
        consequences.ofMerge(
                new Merges.Kept(merge, absorbed.status(), before, united),
                survivor,
                after,
                absorbed);
        relationships.requireNoCycleThrough(after.id());
        return merge;
    }

    /** All that are one with either are locked, in the order of their ids, as everywhere. */
    private Two lock(Wanted wanted) {
        Customer survivor = find(wanted.survivor());
        Customer absorbed = findOther(wanted.other());
        if (absorbed.absorbed().contains(wanted.other())) {
            throw new AlreadyMerged(wanted.other(), absorbed.id());
        }
        if (survivor.id().equals(absorbed.id())) {
            throw new MergeIntoItself(survivor.id());
        }
        Map<CustomerId, Customer> locked =
                customers.lock(customers.united(List.of(survivor.id(), absorbed.id())));
        return new Two(present(locked, survivor.id()), present(locked, absorbed.id()));
    }

    private Customer present(Map<CustomerId, Customer> locked, CustomerId id) {
        Customer present = locked.get(id);
        if (present == null || present.isMerged()) {
            throw new AlreadyMerged(id, find(id).id());
        }
        return present;
    }

    private Customer find(CustomerId id) {
        return customers.find(id).orElseThrow(() -> new NoSuchCustomer(id));
    }

    private Customer findOther(CustomerId id) {
        return customers.find(id).orElseThrow(() -> new OtherCustomerUnknown(id));
    }

    private static Customer.Status statusOf(Customer one, Customer other) {
        return one.status() == Customer.Status.ACTIVE ? one.status() : other.status();
    }

    private static Collection<CustomerId> allIn(Customer survivor, Customer absorbed) {
        Set<CustomerId> all = new HashSet<>(survivor.absorbed());
        all.addAll(absorbed.absorbed());
        all.add(absorbed.id());
        return all;
    }

    private record Two(Customer survivor, Customer absorbed) {}

    /**
     * Which two, and which version of each the caller has seen.
     *
     * @param survivor who answers for both from now on
     */
    public record Wanted(
            CustomerId survivor,
            ExpectedVersion survivorSeen,
            CustomerId other,
            ExpectedVersion otherSeen) {}
}
