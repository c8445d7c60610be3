package dev.guanxi.local.history;

import java.time.Duration;
import java.time.Instant;

/**
 * Moves the history into the present by whole weeks, so that weekdays and the distances between
 * purchases stay as they were.
 */
public record DateShift(Duration by) {

    private static final Duration WEEK = Duration.ofDays(7);

    public static final DateShift NONE = new DateShift(Duration.ZERO);

    /** The shift that puts the last document within the seven days before now. */
    public static DateShift toRecent(Instant lastDocument, Instant now) {
        long weeks = Duration.between(lastDocument, now).dividedBy(WEEK);
        return new DateShift(WEEK.multipliedBy(Math.max(0, weeks)));
    }

    public Instant apply(Instant at) {
        return at.plus(by);
    }
}
