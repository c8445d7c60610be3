package dev.guanxi.customer.relationship;

import dev.guanxi.platform.problem.NotFound;

/** The customer is neither end of a relationship with this id. */
public final class NoSuchRelationship extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchRelationship(RelationshipId id) {
        super("no-such-relationship", "This customer has no relationship " + id);
    }
}
