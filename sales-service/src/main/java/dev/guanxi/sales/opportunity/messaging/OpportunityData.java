package dev.guanxi.sales.opportunity.messaging;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.opportunity.OpportunityEvent;
import dev.guanxi.sales.opportunity.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of all {@code crm.sales.opportunity.*} events: the full state. */
record OpportunityData(
        UUID opportunityId,
        CustomerId customerId,
        String name,
        String stage,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal probability,
        Money value,
        String owner,
        @Nullable String reason,
        Instant at) {

    static OpportunityData of(OpportunityEvent event) {
        Stage stage = event.position().stage();
        return new OpportunityData(
                event.opportunity().value(),
                event.terms().customer(),
                event.terms().name(),
                stage.name(),
                stage.probability(),
                event.terms().value(),
                event.terms().owner(),
                event.position().reason(),
                event.position().since());
    }
}
