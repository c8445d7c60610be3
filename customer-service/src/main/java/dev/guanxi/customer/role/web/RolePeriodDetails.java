package dev.guanxi.customer.role.web;

import dev.guanxi.customer.period.Period;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What of a role may be corrected; another role is a role of its own. */
record RolePeriodDetails(@NotNull String from, @Nullable String until) {

    static RolePeriodDetails of(Period period) {
        return new RolePeriodDetails(
                period.from().toString(),
                period.until() == null ? null : period.until().toString());
    }

    Period period() {
        return new Period(
                Period.day("from", from), until == null ? null : Period.day("until", until));
    }
}
