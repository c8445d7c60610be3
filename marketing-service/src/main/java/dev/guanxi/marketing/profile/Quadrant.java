package dev.guanxi.marketing.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A customer's place in the value matrix, as analytics names it. */
public enum Quadrant {
    STAR,
    MAINTAIN,
    DEVELOP,
    OBSERVE;

    /** The word in JSON, in contracts and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Quadrant of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
