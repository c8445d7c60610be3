package dev.guanxi.marketing.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A customer's value tier, as analytics names it. */
public enum Tier {
    PLATINUM,
    GOLD,
    SILVER,
    BRONZE;

    /** The word in JSON, in contracts and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Tier of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
