package dev.guanxi.customer.team.web;

import dev.guanxi.customer.period.DayReader;
import dev.guanxi.customer.period.Period;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a patch may change. */
record TeamMemberDates(
        @NotNull @Schema(example = "2026-01-01") @JsonDeserialize(using = DayReader.class)
                LocalDate validFrom,
        @Schema(example = "2026-12-31") @JsonDeserialize(using = DayReader.class)
                @Nullable LocalDate validUntil) {

    static TeamMemberDates of(Period period) {
        return new TeamMemberDates(period.from(), period.until());
    }

    Period period() {
        return new Period(validFrom, validUntil);
    }
}
