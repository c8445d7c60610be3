package dev.guanxi.customer.standing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a customer is served: by its weight for us, not by what kind of being it is. */
public enum Classification {
    NATIONAL_ACCOUNT,
    KEY_ACCOUNT,
    SMALL_MEDIUM_BUSINESS,
    CONSUMER;

    /** The word in JSON and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Classification of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
