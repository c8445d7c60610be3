package dev.guanxi.customer.relationship;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.period.Period;
import dev.guanxi.platform.http.ExpectedVersion;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Employees say how customers stand to each other, and since when and until when. */
@Service
public class RelationshipKeeping {

    private final Customers customers;
    private final Relationships relationships;
    private final RelationshipPublication publication;

    RelationshipKeeping(
            Customers customers, Relationships relationships, RelationshipPublication publication) {
        this.customers = customers;
        this.relationships = relationships;
        this.publication = publication;
    }

    /**
     * @param reading what the customer is to the other
     * @throws NoSuchCustomer when the customer does not exist
     * @throws OtherEndUnknown when the other does not
     * @throws RelationshipOverlaps when the same is said already for a part of the period
     * @throws RelationshipCycle when a hierarchy would lead back to its beginning
     */
    @Transactional
    public Relationship establish(
            CustomerId customer, Reading reading, CustomerId other, Period period) {
        CustomerId reader = known(customer).id();
        CustomerId opposite =
                customers
                        .find(other)
                        .map(Customer::id)
                        .orElseThrow(() -> new OtherEndUnknown(other));
        Relationship relationship =
                Relationship.established(reading.type(), reading.ends(reader, opposite), period);
        Map<CustomerId, Customer> ends = lockEndsOf(relationship);
        reading.type()
                .requireFit(
                        kind(ends, relationship.ends().from()),
                        kind(ends, relationship.ends().to()));
        requireSound(relationship, null);
        relationships.add(relationship);
        publication.publish(relationship);
        return relationship;
    }

    /**
     * Corrects the period; the same rules hold as for a new relationship. Two that overlap since
     * their customers were merged may go on to.
     *
     * @param customer either end
     * @throws dev.guanxi.platform.problem.StaleVersion when somebody else was faster
     */
    @Transactional
    public Relationship reschedule(
            CustomerId customer,
            RelationshipId id,
            ExpectedVersion expected,
            UnaryOperator<Period> correction) {
        lockEndsOf(atOwnIds(find(known(customer), id)));
        Relationship before = find(known(customer), id);
        expected.mustBe(before.version());
        Relationship after = before.during(correction.apply(before.period())).orElse(before);
        if (after.version() > before.version()) {
            requireSound(atOwnIds(after), before.period());
            relationships.replace(after);
            publication.publish(after);
        }
        return after;
    }

    /** Keeps every hierarchy as it is until the transaction ends: two customers become one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdHierarchies() {
        for (RelationshipType type : RelationshipType.values()) {
            if (type.isHierarchical()) {
                relationships.lock(type);
            }
        }
    }

    /**
     * For a customer that has just become one with another, under {@link #holdHierarchies}.
     *
     * @throws RelationshipCycle when a hierarchy leads from the two back to them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireNoCycleThrough(CustomerId customer) {
        for (RelationshipType type : RelationshipType.values()) {
            if (type.isHierarchical()) {
                relationships.leadingFrom(List.of(customer), type).forEach(this::requireNoCircle);
            }
        }
    }

    private Customer known(CustomerId id) {
        return customers.find(id).orElseThrow(() -> new NoSuchCustomer(id));
    }

    private Relationship atOwnIds(Relationship relationship) {
        Relationship.Ends ends = relationship.ends();
        return relationship.between(
                new Relationship.Ends(known(ends.from()).id(), known(ends.to()).id()));
    }

    private Relationship find(Customer reader, RelationshipId id) {
        return relationships
                .find(reader, id)
                .map(RelatedCustomer::relationship)
                .orElseThrow(() -> new NoSuchRelationship(id));
    }

    /** First the hierarchy, then the ends in the order of their ids: nobody waits in a circle. */
    private Map<CustomerId, Customer> lockEndsOf(Relationship relationship) {
        RelationshipType type = relationship.type();
        Relationship.Ends ends = relationship.ends();
        if (type.isHierarchical()) {
            relationships.lock(type);
        }
        Map<CustomerId, Customer> locked = customers.lock(List.of(ends.from(), ends.to()));
        if (locked.values().stream().anyMatch(Customer::isMerged)) {
            throw new OptimisticLockingFailureException("One end has just been merged: again");
        }
        return locked;
    }

    private static Profile.Kind kind(Map<CustomerId, Customer> locked, CustomerId end) {
        Customer customer = locked.get(end);
        if (customer == null) {
            throw new OtherEndUnknown(end);
        }
        return customer.profile().kind();
    }

    private void requireSound(Relationship wanted, @Nullable Period before) {
        for (Relationship same : relationships.overlapping(wanted)) {
            if (before == null || !same.period().overlaps(before)) {
                throw new RelationshipOverlaps(same);
            }
        }
        if (wanted.type().isHierarchical()) {
            requireNoCircle(wanted);
        }
    }

    private void requireNoCircle(Relationship wanted) {
        new Circle(wanted, relationships)
                .path()
                .ifPresent(
                        path -> {
                            throw new RelationshipCycle(wanted.type(), path);
                        });
    }
}
