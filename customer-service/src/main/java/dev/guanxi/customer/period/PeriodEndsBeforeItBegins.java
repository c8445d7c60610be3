package dev.guanxi.customer.period;

import dev.guanxi.platform.problem.RuleBroken;
import java.time.LocalDate;

/** The last day of a period is not before its first. */
public final class PeriodEndsBeforeItBegins extends RuleBroken {

    private static final long serialVersionUID = 1L;

    PeriodEndsBeforeItBegins(LocalDate from, LocalDate until) {
        super(
                "period-ends-before-it-begins",
                "%s, the last day, is before %s, the first".formatted(until, from));
    }
}
