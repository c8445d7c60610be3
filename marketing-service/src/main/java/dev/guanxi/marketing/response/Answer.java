package dev.guanxi.marketing.response;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a customer answered. */
public enum Answer {
    INTERESTED,
    NOT_INTERESTED,
    UNSUBSCRIBED,
    ORDERED;

    /** The word in JSON and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Answer of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
