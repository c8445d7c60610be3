package dev.guanxi.customer.opportunity.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.guanxi.customer.opportunity.Opportunity;
import dev.guanxi.platform.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** An opportunity as sales-service last told it. */
@NamedInterface("view")
@Schema(name = "CustomerOpportunity")
public record OpportunityView(
        @Schema(description = "As in sales-service: GET /api/v1/opportunities/{id}") UUID id,
        @Schema(example = "Christmas range 2026") String name,
        @Schema(example = "proposal") String stage,
        boolean open,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = "string", example = "0.5")
                BigDecimal probability,
        Money value,
        @Schema(example = "sam") String owner,
        @Schema(description = "When it got to this stage") Instant since,
        long version) {

    public static OpportunityView of(Opportunity opportunity) {
        Opportunity.Terms terms = opportunity.terms();
        Opportunity.Standing standing = opportunity.standing();
        return new OpportunityView(
                opportunity.id(),
                terms.name(),
                standing.stage(),
                standing.open(),
                standing.probability(),
                terms.value(),
                terms.owner(),
                standing.since(),
                opportunity.version());
    }
}
