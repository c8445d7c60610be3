package dev.guanxi.analytics.rating;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a customer is worth among all: by CLV, best first. */
public enum Tier {
    PLATINUM,
    GOLD,
    SILVER,
    BRONZE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
