package dev.guanxi.marketing.campaign;

import dev.guanxi.platform.problem.RuleBroken;
import java.util.Currency;

/** Budget and cost per touch cannot be compared. */
public final class CurrenciesDiffer extends RuleBroken {

    private static final long serialVersionUID = 1L;

    CurrenciesDiffer(Currency costPerTouch, Currency budget) {
        super(
                "currencies-differ",
                "costPerTouch is in "
                        + costPerTouch
                        + ", budget in "
                        + budget
                        + ": use one currency");
    }
}
