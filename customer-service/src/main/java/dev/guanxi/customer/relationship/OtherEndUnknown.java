package dev.guanxi.customer.relationship;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.problem.RuleBroken;

/** A relationship joins two customers that exist. */
public final class OtherEndUnknown extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public OtherEndUnknown(CustomerId id) {
        super("other-end-unknown", "There is no customer " + id + " to be related to");
    }
}
