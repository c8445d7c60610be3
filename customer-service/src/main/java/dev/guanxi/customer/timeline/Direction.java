package dev.guanxi.customer.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Inbound: the customer came to us. Outbound: we went to the customer. */
public enum Direction {
    INBOUND,
    OUTBOUND;

    /** The word in JSON and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
