package dev.guanxi.customer.relationship.web;

import dev.guanxi.customer.period.DayReader;
import dev.guanxi.customer.period.Period;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

record EstablishRelationshipRequest(
        @NotNull
                @Schema(
                        example = "subsidiary-of",
                        description =
                                "What the customer is to the other: subsidiary-of, parent-of,"
                                        + " buys-through, sells-to, served-by, serves,"
                                        + " decision-maker-of, has-decision-maker, employee-of,"
                                        + " employs, member-of-household or has-household-member")
                String type,
        @NotNull @Schema(description = "The customer at the other end") UUID other,
        @Schema(description = "The first day; absent: today", example = "2026-01-01")
                @JsonDeserialize(using = DayReader.class)
                @Nullable LocalDate validFrom,
        @Schema(description = "The last day; absent: no end is known", example = "2026-12-31")
                @JsonDeserialize(using = DayReader.class)
                @Nullable LocalDate validUntil) {

    Period period(LocalDate today) {
        return new Period(validFrom == null ? today : validFrom, validUntil);
    }
}
