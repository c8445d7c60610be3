package dev.guanxi.customer.relationship;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.period.AsOf;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All relationships. */
public interface Relationships {

    /**
     * The relationship as this customer sees it, whoever stands at the other end by now; empty when
     * the customer is none of its ends, or has become both.
     */
    Optional<RelatedCustomer> find(Customer reader, RelationshipId id);

    /** The relationships of a customer from whichever end, the newest first. */
    Page<RelatedCustomer> list(Customer reader, Search search, PageQuery page);

    /**
     * How many the list would have.
     *
     * @param most how many are counted at most
     */
    long count(Customer reader, Search search, int most);

    /** Lets one transaction at a time change the hierarchy of this type, until it ends. */
    void lock(RelationshipType type);

    /**
     * The other relationships that say the same of the same two in a part of the period, under
     * whichever of their ids.
     *
     * @param wanted between own ids
     */
    List<Relationship> overlapping(Relationship wanted);

    /**
     * The relationships that lead on from these customers, one step up the hierarchy. Both are own
     * ids, so what is between customers that were merged with each other leads nowhere.
     */
    List<Relationship> leadingFrom(Collection<CustomerId> customers, RelationshipType type);

    void add(Relationship relationship);

    /** Replaces one whose ends the running transaction has locked. */
    void replace(Relationship relationship);

    /**
     * Which relationships of a customer are wanted.
     *
     * @param reading the type as the customer reads it; null: all
     */
    record Search(@Nullable Reading reading, AsOf asOf) {}
}
