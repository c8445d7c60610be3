package dev.guanxi.customer.overview;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A part of the overview that not everybody who may read customers may see. */
public enum Part {
    OPPORTUNITIES,
    ORDERS,
    TICKETS;

    /** The word in JSON: the name of the part there. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
