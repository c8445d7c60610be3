package dev.guanxi.customer.contact;

import dev.guanxi.platform.problem.RuleBroken;

/** Only one of several contact points of one purpose is to be used before the others. */
public final class PreferredTwice extends RuleBroken {

    private static final long serialVersionUID = 1L;

    PreferredTwice(String purpose) {
        super(
                "preferred-twice",
                "One list has two preferred contact points for '%s': one can be first"
                        .formatted(purpose));
    }
}
