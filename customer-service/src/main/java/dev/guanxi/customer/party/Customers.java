package dev.guanxi.customer.party;

import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All customers. */
public interface Customers {

    /**
     * The customer with this id, or with an identity that this id is derived from; for one that was
     * merged, the customer that answers for it now. So never one that is merged.
     */
    Optional<Customer> find(CustomerId id);

    /** What {@link #find} finds, locked until the transaction ends. */
    default Optional<Customer> lock(CustomerId id) {
        for (Optional<Customer> found = find(id); found.isPresent(); found = find(id)) {
            CustomerId own = found.get().id();
            Customer locked = lock(List.of(own)).get(own);
            if (locked != null && !locked.isMerged()) {
                return Optional.of(locked);
            }
        }
        return Optional.empty();
    }

    Page<Customer> list(CustomerSearch search, PageQuery page);

    /** Those of the ids that stand for a customer: as its own id, or derived from an identity. */
    Set<CustomerId> known(Collection<CustomerId> ids);

    /**
     * Which customer holds each of the identities, for a merged one the customer that answers for
     * it; identities that are free are absent.
     */
    Map<Identity, CustomerId> holders(Collection<Identity> identities);

    /**
     * Which customer's own each of the identities is, though that may be merged by now; identities
     * that are free are absent.
     */
    Map<Identity, CustomerId> keepers(Collection<Identity> identities);

    /** These ids and those of all customers that are one with them. */
    Set<CustomerId> united(Collection<CustomerId> ids);

    /** The customers with these own ids that exist, merged ones too, locked until the end. */
    Map<CustomerId, Customer> lock(Collection<CustomerId> ids);

    /**
     * Adds those customers whose id is free.
     *
     * @return the ids that were free
     * @throws IdentityTaken when another customer holds one of the identities
     */
    Set<CustomerId> add(List<Customer> customers);

    /**
     * Replaces customers that the running transaction has locked.
     *
     * @throws IdentityTaken when another customer holds one of the identities
     */
    void replace(List<Customer> customers);

    /** Removes customers that the running transaction has locked, and frees their identities. */
    void remove(Collection<CustomerId> ids);
}
