package dev.guanxi.sales.sale;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

public enum SaleKind {
    /** Goods went to the customer: it earns. */
    @JsonProperty("invoice")
    INVOICE("invoice"),
    /** Goods or money came back: it takes away. */
    @JsonProperty("credit-note")
    CREDIT_NOTE("credit-note");

    private final String word;

    SaleKind(String word) {
        this.word = word;
    }

    /** What the lines' sum counts for: itself, or its negative. */
    BigDecimal signed(BigDecimal sum) {
        return this == INVOICE ? sum : sum.negate();
    }

    /** The name in contracts, the API and the database. */
    @Override
    public String toString() {
        return word;
    }
}
