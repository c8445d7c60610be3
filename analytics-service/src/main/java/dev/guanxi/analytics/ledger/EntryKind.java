package dev.guanxi.analytics.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an entry stands for; the sign of its amount says whether it earned or cost. */
public enum EntryKind {
    REVENUE,
    COST_OF_GOODS,
    RETURN,
    RETURN_COST_OF_GOODS,
    COST_TO_SERVE,
    MARKETING_COST,
    ORDER_REVENUE,
    ORDER_COST_OF_GOODS,
    ORDER_CANCELLED,
    ORDER_CANCELLED_COST;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
