package dev.guanxi.customer.period;

import dev.guanxi.platform.problem.RuleBroken;
import java.time.LocalDate;

/** A day of a year that no calendar in an office has. */
public final class ImpossibleDate extends RuleBroken {

    private static final int LAST_YEAR = 9999;
    private static final long serialVersionUID = 1L;

    private ImpossibleDate(LocalDate date) {
        super("impossible-date", date + " is not of a year from 1 to " + LAST_YEAR);
    }

    static void unlessKept(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            throw new ImpossibleDate(date);
        }
    }
}
