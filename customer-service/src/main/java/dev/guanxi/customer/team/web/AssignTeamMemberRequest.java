package dev.guanxi.customer.team.web;

import dev.guanxi.customer.period.DayReader;
import dev.guanxi.customer.period.Period;
import dev.guanxi.customer.team.TeamMember;
import dev.guanxi.customer.team.TeamRole;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

record AssignTeamMemberRequest(
        @NotNull
                @Pattern(
                        regexp = "[A-Za-z0-9][A-Za-z0-9._@+-]{0,99}",
                        message = "must be a user name like amy")
                @Schema(example = "amy", description = "The user name of the employee")
                String login,
        @NotNull TeamRole role,
        @Schema(description = "The first day; absent: today", example = "2026-01-01")
                @JsonDeserialize(using = DayReader.class)
                @Nullable LocalDate validFrom,
        @Schema(description = "The last day; absent: no end is known", example = "2026-12-31")
                @JsonDeserialize(using = DayReader.class)
                @Nullable LocalDate validUntil) {

    TeamMember.Part part() {
        return new TeamMember.Part(login, role);
    }

    Period period(LocalDate today) {
        return new Period(validFrom == null ? today : validFrom, validUntil);
    }
}
