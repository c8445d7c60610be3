package dev.guanxi.customer.relationship;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.period.Period;
import java.util.Optional;

/**
 * How one customer stands to another, at one version. It is kept once and read from both ends.
 * Versions count from 1 without gaps; each is published once.
 */
public record Relationship(
        RelationshipId id, RelationshipType type, Ends ends, Period period, long version) {

    /**
     * @throws RelatedToItself when both ends are the same customer
     */
    static Relationship established(RelationshipType type, Ends ends, Period period) {
        if (ends.from().equals(ends.to())) {
            throw new RelatedToItself(ends.from());
        }
        return new Relationship(RelationshipId.next(), type, ends, period, 1);
    }

    /** The next version, or empty when the period is the one that it has. */
    Optional<Relationship> during(Period changed) {
        return period.equals(changed)
                ? Optional.empty()
                : Optional.of(new Relationship(id, type, ends, changed, version + 1));
    }

    /** The same between other ids of the same customers. */
    Relationship between(Ends same) {
        return new Relationship(id, type, same, period, version);
    }

    /** Subsidiary, buyer or member first; it is subsidiary, buyer or member of the second. */
    public record Ends(CustomerId from, CustomerId to) {

        boolean include(CustomerId customer) {
            return from.equals(customer) || to.equals(customer);
        }
    }
}
