package dev.guanxi.customer.relationship;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Profile;

/** A relationship as one end sees it: with who stands at the other. */
public record RelatedCustomer(Relationship relationship, CustomerId reader, Other other) {

    public record Other(CustomerId id, String name, Profile.Kind kind) {}
}
