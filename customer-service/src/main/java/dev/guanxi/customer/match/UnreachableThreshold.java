package dev.guanxi.customer.match;

import dev.guanxi.platform.problem.RuleBroken;

/** Whoever is so alike that it is refused is named, too. */
public final class UnreachableThreshold extends RuleBroken {

    private static final long serialVersionUID = 1L;

    UnreachableThreshold() {
        super("unreachable-threshold", "reportFrom must not be above refuseFrom");
    }
}
