package dev.guanxi.callcenter.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a ticket stands. */
public enum TicketStatus {
    OPEN,
    ASSIGNED,
    RESOLVED;

    /** The word in JSON, in contracts and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TicketStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
