package dev.guanxi.customer.standing;

import dev.guanxi.platform.problem.Malformed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days without a gap.
 *
 * @param from the first day
 * @param until the last day; null: no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    /**
     * @throws UntilBeforeFrom when it would end before it begins
     */
    public Period {
        if (until != null && until.isBefore(from)) {
            throw new UntilBeforeFrom(from, until);
        }
    }

    /**
     * Reads a day as callers write it, within the years that the database can hold, too.
     *
     * @param name of the field, for the answer
     */
    public static LocalDate day(String name, String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Answered below, like what has not the form of a day.
        }
        throw new Malformed("malformed-date", "'" + name + "' is a day like 2026-01-31");
    }

    boolean overlaps(Period other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }

    private boolean endsBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    @Override
    public String toString() {
        return "from " + from + (until == null ? "" : " until " + until);
    }
}
