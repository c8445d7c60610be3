package dev.guanxi.customer.task;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, by when and by whom.
 *
 * @param subject one line; it may name people, so it never leaves the service
 * @param dueAt to the microsecond, as the database keeps it
 * @param assignee the login of an employee
 */
public record Plan(
        String subject,
        @Nullable String details,
        Instant dueAt,
        String assignee,
        Priority priority) {

    /**
     * @throws DueDateOutOfRange for a date that can only be a slip
     */
    public Plan {
        dueAt = dueAt.truncatedTo(ChronoUnit.MICROS);
        if (dueAt.isBefore(DueDateOutOfRange.FIRST) || !dueAt.isBefore(DueDateOutOfRange.END)) {
            throw new DueDateOutOfRange(dueAt);
        }
    }

    /** How much it matters; no order of a list depends on it. */
    public enum Priority {
        LOW,
        NORMAL,
        HIGH;

        /** The word in JSON and in the database. */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
