package dev.guanxi.callcenter.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the customer wants. */
public enum TicketKind {
    INQUIRY,
    COMPLAINT,
    SERVICE;

    /** The word in JSON, in contracts and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TicketKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
