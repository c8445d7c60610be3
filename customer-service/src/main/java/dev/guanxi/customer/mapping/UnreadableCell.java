package dev.guanxi.customer.mapping;

import dev.guanxi.platform.problem.RuleBroken;

/** A cell that begins like JSON and is none. */
public final class UnreadableCell extends RuleBroken {

    private static final long serialVersionUID = 1L;

    UnreadableCell(String field) {
        super("malformed-json", "The cell for " + field + " begins like JSON, but is none");
    }
}
