package dev.guanxi.customer.task;

import dev.guanxi.platform.problem.RuleBroken;
import java.time.Instant;

/** A task may be overdue when it is written down, but not by centuries. */
public final class DueDateOutOfRange extends RuleBroken {

    static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    /** The events know no later year than 2999. */
    static final Instant END = Instant.parse("3000-01-01T00:00:00Z");

    private static final long serialVersionUID = 1L;

    DueDateOutOfRange(Instant dueAt) {
        super("due-date-out-of-range", dueAt + " is not in the years 2000 to 2999");
    }
}
