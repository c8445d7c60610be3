package dev.guanxi.customer.standing;

import dev.guanxi.platform.problem.RuleBroken;
import java.time.LocalDate;

/** A period that ends before it begins. */
public final class UntilBeforeFrom extends RuleBroken {

    private static final long serialVersionUID = 1L;

    UntilBeforeFrom(LocalDate from, LocalDate until) {
        super(
                "until-before-from",
                "The last day, %s, is before the first, %s".formatted(until, from));
    }
}
