package dev.guanxi.marketing.audience.web;

import dev.guanxi.marketing.audience.Audience;
import dev.guanxi.platform.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.UUID;

record AudienceView(
        UUID campaignId,
        @Schema(description = "Customers in the audience now") int selected,
        @Schema(description = "What touching all of them costs") Money cost,
        @Schema(description = "Customers who fit the selection") int fitting,
        @Schema(
                        description =
                                "Of these, left out: the least valuable, whom the budget does not pay for")
                int beyondBudget,
        @Schema(description = "Of these, left out: do not want to be touched on the channel")
                int unsubscribed,
        @Schema(description = "The campaign's version, for If-Match") long version) {

    static AudienceView of(Audience audience) {
        return new AudienceView(
                audience.campaign().id().value(),
                audience.selected(),
                audience.campaign()
                        .plan()
                        .costPerTouch()
                        .times(BigDecimal.valueOf(audience.selected())),
                audience.fitting(),
                audience.beyondBudget(),
                audience.unsubscribed(),
                audience.campaign().version());
    }
}
