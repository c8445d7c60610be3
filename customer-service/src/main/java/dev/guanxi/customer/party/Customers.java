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

    /** The customer with this id, or with an identity that this id is derived from. */
    Optional<Customer> find(CustomerId id);

    Page<Customer> list(CustomerSearch search, PageQuery page);

    /** Those of the ids that stand for a customer: as its own id, or derived from an identity. */
    Set<CustomerId> known(Collection<CustomerId> ids);

    /** Which customer holds each of the identities; identities that are free are absent. */
    Map<Identity, CustomerId> holders(Collection<Identity> identities);

    /** The customers that exist, locked until the transaction ends. */
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
}
