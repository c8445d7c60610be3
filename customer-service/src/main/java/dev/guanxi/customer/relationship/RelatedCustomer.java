package dev.guanxi.customer.relationship;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Profile;

/**
 * A relationship as one end sees it: with who stands at the other.
 *
 * @param end under which of the reader's ids it was established
 */
public record RelatedCustomer(
        Relationship relationship, CustomerId reader, CustomerId end, Other other) {

    /** What the reader is to the other. */
    public Reading reading() {
        return new Reading(relationship.type(), !relationship.ends().from().equals(end));
    }

    public record Other(CustomerId id, String name, Profile.Kind kind) {}
}
