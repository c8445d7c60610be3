package dev.guanxi.local.demo;

import dev.guanxi.local.text.Figures;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * One thing that happened and what it changed.
 *
 * @param took from the act to the first profile that shows it; empty when none did in time
 */
record Scene(String what, Moment before, Moment after, Optional<Duration> took) {

    /**
     * @param place in the queue, such as "2 of 3"; a dash when there is no ticket yet
     */
    record Moment(Profile profile, String place) {}

    String text() {
        return "  "
                + what
                + "\n      profit per year "
                + change(before.profile().value().current(), after.profile().value().current())
                + ", CLV "
                + change(before.profile().clv(), after.profile().clv())
                + ", tier "
                + change(before.profile().tier(), after.profile().tier())
                + ", queue "
                + change(before.place(), after.place())
                + took.map(time -> "   (" + time.toMillis() + " ms)")
                        .orElse("   NOT in the profile within " + Figures.seconds(Stage.PATIENCE));
    }

    static String describe(Profile profile) {
        return "Profit per year "
                + Figures.money(profile.value().current())
                + ", CLV "
                + Figures.money(profile.clv())
                + ", tier "
                + profile.tier()
                + ", segment "
                + profile.segment()
                + ".";
    }

    private static String change(BigDecimal before, BigDecimal after) {
        return change(Figures.money(before), Figures.money(after));
    }

    private static String change(String before, String after) {
        return before.equals(after) ? after : before + " -> " + after;
    }
}
