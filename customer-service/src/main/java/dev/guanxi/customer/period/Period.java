package dev.guanxi.customer.period;

import dev.guanxi.platform.problem.Malformed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, both ends included, as calendars in offices write them.
 *
 * @param from the first day
 * @param until the last day; null: no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    /**
     * @throws PeriodEndsBeforeItBegins when there is no day in it
     * @throws ImpossibleDate when a day is of no year from 1 to 9999
     */
    public Period {
        ImpossibleDate.unlessKept(from);
        if (until != null) {
            ImpossibleDate.unlessKept(until);
            if (until.isBefore(from)) {
                throw new PeriodEndsBeforeItBegins(from, until);
            }
        }
    }

    /**
     * Reads a day as callers write it.
     *
     * @param name of the field or parameter, for the answer
     * @throws Malformed when it is none, or of a year that no calendar in an office has
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

    public boolean overlaps(Period other) {
        return common(other).isPresent();
    }

    /** The days that lie in both; empty when there are none. */
    public Optional<Period> common(Period other) {
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        LocalDate earlier = earlier(until, other.until);
        return earlier != null && earlier.isBefore(later)
                ? Optional.empty()
                : Optional.of(new Period(later, earlier));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }

    @Override
    public String toString() {
        return "from " + from + (until == null ? "" : " until " + until);
    }
}
