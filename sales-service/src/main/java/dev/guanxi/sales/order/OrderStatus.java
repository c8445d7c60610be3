package dev.guanxi.sales.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far an order has come. The constants stand in the order of fulfilment. */
public enum OrderStatus {
    @JsonProperty("placed")
    PLACED,
    @JsonProperty("confirmed")
    CONFIRMED,
    @JsonProperty("shipped")
    SHIPPED,
    @JsonProperty("delivered")
    DELIVERED,
    @JsonProperty("invoiced")
    INVOICED,
    @JsonProperty("paid")
    PAID,
    @JsonProperty("cancelled")
    CANCELLED;

    /**
     * An ERP may leave steps out, but nothing goes back; what is paid is taken back by a credit
     * note and cannot be cancelled any more.
     */
    boolean mayBecome(OrderStatus next) {
        return compareTo(PAID) < 0 && compareTo(next) < 0;
    }

    /** The name in contracts, the API and the database. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
