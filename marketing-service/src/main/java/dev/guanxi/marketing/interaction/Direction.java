package dev.guanxi.marketing.interaction;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who went to whom: inbound, the customer came to us. */
public enum Direction {
    INBOUND,
    OUTBOUND;

    /** The word in JSON, in contracts and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Direction of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
