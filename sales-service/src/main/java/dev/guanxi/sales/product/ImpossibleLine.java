package dev.guanxi.sales.product;

import dev.guanxi.platform.problem.RuleBroken;

/** A quantity, price or cost that no document can have. */
public final class ImpossibleLine extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public ImpossibleLine(String reason) {
        super("impossible-line", "Check the lines: " + reason);
    }
}
