package dev.guanxi.customer.team;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an employee does for a customer. */
public enum TeamRole {
    ACCOUNT_MANAGER,
    SALES_REPRESENTATIVE,
    SERVICE_MANAGER,
    TECHNICAL_CONSULTANT,
    EXECUTIVE_SPONSOR;

    /** The word in JSON and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
