package dev.guanxi.customer.relationship;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.problem.RuleBroken;

/** A relationship joins two customers. */
public final class RelatedToItself extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RelatedToItself(CustomerId id) {
        super("related-to-itself", "Both ends are customer " + id + ": a relationship joins two");
    }
}
