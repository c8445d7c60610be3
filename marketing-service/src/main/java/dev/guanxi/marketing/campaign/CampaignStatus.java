package dev.guanxi.marketing.campaign;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a campaign stands. */
public enum CampaignStatus {
    PLANNED,
    LAUNCHED,
    CLOSED;

    /** The word in JSON, in contracts and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CampaignStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
