package dev.guanxi.customer.merge;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All merges, and which customer answers for which. */
public interface Merges {

    Optional<Merge> find(MergeId id);

    /** The merges that any of these customers took part in, the newest first. */
    Page<Merge> list(Collection<CustomerId> customers, PageQuery page);

    /** The merge by which each of these is merged now; those that are not are absent. */
    Map<CustomerId, Merge> present(Collection<CustomerId> absorbed);

    /** What is merged directly into a customer now, in the order in which it was. */
    List<Kept> presentIn(CustomerId survivor);

    void add(Kept kept);

    /** Replaces what is kept of merges, not the merges themselves. */
    void remember(Collection<Kept> kept);

    /** Replaces a merge. */
    void replace(Merge merge);

    /** Somebody has recorded this merged customer, that was provisional before, perhaps. */
    void recorded(CustomerId absorbed);

    /** Lets the survivor answer for all of these; the version that each of them has by it. */
    Map<CustomerId, Long> absorb(Collection<CustomerId> absorbed, CustomerId survivor);

    /**
     * Lets a customer answer for itself again, and for those that are merged into it.
     *
     * @param above all that answered for them, directly or through others
     * @return the version that each of the latter has by it
     */
    Map<CustomerId, Long> release(Customer released, Collection<CustomerId> above);

    /**
     * A merge with what a split needs to know.
     *
     * @param status of the absorbed one, before
     * @param before the survivor before the merge
     * @param united what became of it
     */
    record Kept(Merge merge, Customer.Status status, Snapshot before, Snapshot united) {}
}
