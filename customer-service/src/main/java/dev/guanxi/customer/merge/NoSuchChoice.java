package dev.guanxi.customer.merge;

import dev.guanxi.platform.problem.RuleBroken;

/** The field cannot be taken that way. */
public final class NoSuchChoice extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NoSuchChoice(String field, String reason) {
        super("no-such-choice", field + " " + reason);
    }
}
