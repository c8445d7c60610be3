package dev.guanxi.customer.period;

import dev.guanxi.platform.problem.Malformed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The day that a reader asks about with {@code ?at=}.
 *
 * @param day null: whatever the day
 */
public record AsOf(@Nullable LocalDate day) {

    private static final String ALL = "all";

    /**
     * @param at a day, {@code all}, or null for today
     * @throws Malformed when it is neither
     */
    public static AsOf read(@Nullable String at, Clock clock) {
        if (at == null) {
            return new AsOf(today(clock));
        }
        return ALL.equals(at) ? new AsOf(null) : new AsOf(Period.day("at", at));
    }

    /**
     * As {@link #read}, where one day must be meant.
     *
     * @throws Malformed when it is no day
     */
    public static LocalDate dayOf(@Nullable String at, Clock clock) {
        return at == null ? today(clock) : Period.day("at", at);
    }

    /** Days begin and end in UTC. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
