package dev.guanxi.customer.party;

import dev.guanxi.platform.problem.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Nobody who can be a customer was born on that day, or nobody was born at all. */
public final class ImpossibleDateOfBirth extends RuleBroken {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final ZoneOffset WHERE_DAYS_BEGIN_FIRST = ZoneOffset.ofHours(14);
    private static final long serialVersionUID = 1L;

    private ImpossibleDateOfBirth(String code, String message) {
        super(code, message);
    }

    static void unlessOf(Profile.Kind kind, LocalDate day) {
        if (kind != Profile.Kind.PERSON) {
            throw new ImpossibleDateOfBirth(
                    "born-without-being-a-person", "A customer of kind " + kind + " is not born");
        }
        if (day.isBefore(EARLIEST)) {
            throw new ImpossibleDateOfBirth(
                    "born-too-long-ago",
                    day + " is before " + EARLIEST + ": nobody lives that long");
        }
    }

    /** The day may have begun somewhere else already. */
    static void unlessPast(@Nullable LocalDate day, Clock clock) {
        if (day != null && day.isAfter(LocalDate.now(clock.withZone(WHERE_DAYS_BEGIN_FIRST)))) {
            throw new ImpossibleDateOfBirth("born-in-the-future", day + " has not come yet");
        }
    }
}
