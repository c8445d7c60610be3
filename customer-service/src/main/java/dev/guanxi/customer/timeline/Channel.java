package dev.guanxi.customer.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By which way company and customer were in touch. */
public enum Channel {
    PHONE,
    EMAIL,
    WEB,
    CHAT,
    SMS,
    FAX,
    COUNTER,
    POST;

    /** The word in JSON and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
