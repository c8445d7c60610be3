package dev.guanxi.customer.role.web;

import dev.guanxi.customer.period.Period;
import dev.guanxi.customer.standing.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record AssignRoleRequest(
        @NotNull @Schema(example = "dealer") Role role,
        @NotNull @Schema(format = "date", example = "2026-01-01", description = "The first day")
                String from,
        @Nullable
                @Schema(
                        format = "date",
                        example = "2027-12-31",
                        description = "The last day; absent: no end is known")
                String until) {

    Period period() {
        return new RolePeriodDetails(from, until).period();
    }
}
