package dev.guanxi.customer.opportunity.messaging;

import static java.util.Objects.requireNonNull;

import dev.guanxi.customer.opportunity.Opportunity;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The data of all {@code crm.sales.opportunity.*.v1}, as far as it is read here. */
record OpportunityTold(
        UUID opportunityId,
        UUID customerId,
        String name,
        String stage,
        BigDecimal probability,
        Money value,
        String owner,
        Instant at) {

    static final List<String> TYPES =
            List.of(
                    "crm.sales.opportunity.opened.v1",
                    "crm.sales.opportunity.moved.v1",
                    "crm.sales.opportunity.won.v1",
                    "crm.sales.opportunity.lost.v1");

    OpportunityTold {
        requireNonNull(opportunityId, "opportunityId is missing");
        requireNonNull(customerId, "customerId is missing");
        requireNonNull(name, "name is missing");
        requireNonNull(stage, "stage is missing");
        requireNonNull(probability, "probability is missing");
        requireNonNull(value, "value is missing");
        requireNonNull(owner, "owner is missing");
        requireNonNull(at, "at is missing");
    }

    Opportunity opportunity(long version) {
        return new Opportunity(
                opportunityId,
                new CustomerId(customerId),
                new Opportunity.Terms(name, value, owner),
                new Opportunity.Standing(stage, probability, at),
                version);
    }
}
