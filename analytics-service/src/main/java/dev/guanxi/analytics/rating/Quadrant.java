package dev.guanxi.analytics.rating;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The place in the value matrix, current × potential, and what is recommended there. */
public enum Quadrant {
    STAR("Invest: personal care, first access to offers, exceed expectations"),
    MAINTAIN("Keep: reward loyalty, protect from competitors, no costly growth campaigns"),
    DEVELOP("Grow: offer what similar customers buy, follow up open opportunities"),
    OBSERVE("Serve at low cost: self-service and standard offers, watch for change");

    private final String treatment;

    Quadrant(String treatment) {
        this.treatment = treatment;
    }

    public static Quadrant of(boolean highCurrent, boolean highPotential) {
        if (highCurrent) {
            return highPotential ? STAR : MAINTAIN;
        }
        return highPotential ? DEVELOP : OBSERVE;
    }

    public String treatment() {
        return treatment;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
