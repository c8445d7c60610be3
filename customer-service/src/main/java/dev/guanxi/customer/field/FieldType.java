package dev.guanxi.customer.field;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** What kind of values a field has. */
public enum FieldType {
    TEXT,
    NUMBER,
    MONEY,
    DATE,
    /** One word of those that the field names. */
    CHOICE,
    BOOLEAN,
    /** Another customer. */
    REFERENCE;

    private static final Set<FieldType> KEPT_AS_TEXT = Set.of(DATE, CHOICE, REFERENCE);

    /** Whether a field of this type may become one of the other: every value stays what it is. */
    boolean mayBecome(FieldType other) {
        return this == other || (other == TEXT && KEPT_AS_TEXT.contains(this));
    }

    boolean canBeUnique() {
        return this == TEXT || this == NUMBER || this == DATE || this == REFERENCE;
    }

    boolean canBeSearched() {
        return this == TEXT || this == NUMBER || this == DATE || this == CHOICE;
    }

    /** The word in JSON and in the database. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
