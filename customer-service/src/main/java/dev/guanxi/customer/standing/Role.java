package dev.guanxi.customer.standing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a party does with us; it may have several roles at a time. */
public enum Role {
    PROSPECT,
    CUSTOMER,
    DEALER,
    DISTRIBUTOR,
    SUPPLIER,
    SERVICE_STATION,
    PARTNER;

    /** The word in JSON and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
