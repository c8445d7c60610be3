package dev.guanxi.callcenter.interaction;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By which way company and customer are in touch. */
public enum Channel {
    PHONE,
    EMAIL,
    WEB,
    CHAT,
    SMS,
    FAX,
    COUNTER,
    POST;

    /** The word in JSON, in contracts and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Channel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
