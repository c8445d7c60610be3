package dev.guanxi.customer.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What brought company and customer together. */
public enum InteractionKind {
    CONTACT,
    TICKET,
    SALE,
    ORDER,
    OPPORTUNITY,
    CAMPAIGN_TOUCH,
    CAMPAIGN_RESPONSE,
    NOTE;

    /** The word in JSON and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
