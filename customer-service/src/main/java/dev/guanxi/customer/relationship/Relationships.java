package dev.guanxi.customer.relationship;

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

    /** The relationship as this customer sees it; empty when the customer is none of its ends. */
    Optional<RelatedCustomer> find(CustomerId reader, RelationshipId id);

    /** The relationships of a customer from whichever end, the newest first. */
    Page<RelatedCustomer> list(CustomerId reader, Search search, PageQuery page);

    /** Lets one transaction at a time change the hierarchy of this type, until it ends. */
    void lock(RelationshipType type);

    /** Another relationship that says the same of the same two in a part of the period. */
    Optional<Relationship> overlapping(Relationship wanted);

    /** The relationships that lead on from these customers, one step up the hierarchy. */
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
