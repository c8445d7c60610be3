package dev.guanxi.marketing.campaign;

import dev.guanxi.platform.problem.RuleBroken;
import java.util.Currency;

/** A cost in a currency that the ledger would have to convert. */
public final class ForeignCurrency extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ForeignCurrency(Currency stated, Currency expected) {
        super(
                "foreign-currency",
                "Campaign costs are kept in " + expected + ": convert from " + stated + " first");
    }
}
