package dev.guanxi.customer.period;

import dev.guanxi.platform.problem.Malformed;
import java.time.Clock;
import java.time.DateTimeException;
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
        return ALL.equals(at) ? new AsOf(null) : new AsOf(day(at));
    }

    /**
     * As {@link #read}, where one day must be meant.
     *
     * @throws Malformed when it is no day
     */
    public static LocalDate dayOf(@Nullable String at, Clock clock) {
        return at == null ? today(clock) : day(at);
    }

    /** Days begin and end in UTC. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            ImpossibleDate.unlessKept(day);
            return day;
        } catch (DateTimeException e) {
            throw new Malformed("malformed-date", "'at' is a day like 2026-01-31");
        }
    }
}
