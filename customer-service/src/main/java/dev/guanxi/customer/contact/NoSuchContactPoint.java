package dev.guanxi.customer.contact;

import dev.guanxi.platform.problem.RuleBroken;

/** The customer has fewer contact points of this kind. */
public final class NoSuchContactPoint extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NoSuchContactPoint(int index, int size) {
        super(
                "no-such-contact-point",
                "There are %d in this list, counted from 0: none is number %d"
                        .formatted(size, index));
    }
}
