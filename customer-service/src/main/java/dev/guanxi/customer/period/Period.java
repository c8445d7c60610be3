package dev.guanxi.customer.period;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, both ends included, as calendars in offices write them.
 *
 * @param from the first day
 * @param until the last day; null: no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

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
}
