package dev.guanxi.customer.merge;

import dev.guanxi.platform.problem.RuleBroken;

/** Together the two have more of something than a customer may have. */
public final class TooMuchToUnite extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TooMuchToUnite(String field, int most) {
        super(
                "too-much-to-unite",
                "Together they have more than %d of %s: take those of one of them, or tidy up first"
                        .formatted(most, field));
    }
}
