package dev.guanxi.customer.relationship;

import dev.guanxi.platform.problem.Conflict;

/** The same is said of the same two for some of the days already. */
public final class RelationshipOverlaps extends Conflict {

    private static final long serialVersionUID = 1L;

    RelationshipOverlaps(Relationship same) {
        super(
                "relationship-overlaps",
                "Relationship %s says the same from %s %s: change that one instead"
                        .formatted(
                                same.id(),
                                same.period().from(),
                                same.period().until() == null
                                        ? "on"
                                        : "to " + same.period().until()));
    }
}
