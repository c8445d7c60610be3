package dev.guanxi.sales.opportunity.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.opportunity.Opportunity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as the API shows it.
 *
 * @param reason why it was lost; absent otherwise
 */
record OpportunityView(
        UUID id,
        UUID customerId,
        String name,
        Money value,
        String owner,
        @Schema(example = "proposal") String stage,
        @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Schema(type = "string", description = "From 0 to 1", example = "0.5")
                BigDecimal probability,
        @Nullable String reason,
        Instant openedAt,
        Instant stageSince,
        long version) {

    static OpportunityView of(Opportunity opportunity) {
        Opportunity.Terms terms = opportunity.terms();
        Opportunity.Position position = opportunity.position();
        return new OpportunityView(
                opportunity.id().value(),
                terms.customer().value(),
                terms.name(),
                terms.value(),
                terms.owner(),
                position.stage().name(),
                position.stage().probability(),
                position.reason(),
                opportunity.openedAt(),
                position.since(),
                position.version());
    }
}
