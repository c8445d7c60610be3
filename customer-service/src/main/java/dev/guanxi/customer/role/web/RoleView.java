package dev.guanxi.customer.role.web;

import dev.guanxi.customer.standing.Role;
import dev.guanxi.customer.standing.RolePeriod;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role of a customer.
 *
 * @param version the same as the ETag
 */
record RoleView(
        UUID id,
        @Schema(example = "dealer") Role role,
        @Schema(example = "2026-01-01", description = "The first day") LocalDate from,
        @Schema(example = "2027-12-31", description = "The last day; absent: no end is known")
                @Nullable LocalDate until,
        long version) {

    static RoleView of(RolePeriod role) {
        return new RoleView(
                role.id().value(),
                role.role(),
                role.period().from(),
                role.period().until(),
                role.version());
    }
}
