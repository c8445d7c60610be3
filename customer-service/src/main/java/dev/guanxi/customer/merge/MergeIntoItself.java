package dev.guanxi.customer.merge;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.problem.RuleBroken;

/** Two customers are merged, not one with itself. */
public final class MergeIntoItself extends RuleBroken {

    private static final long serialVersionUID = 1L;

    MergeIntoItself(CustomerId id) {
        super("merge-into-itself", "Both are customer " + id + ": a merge joins two");
    }
}
