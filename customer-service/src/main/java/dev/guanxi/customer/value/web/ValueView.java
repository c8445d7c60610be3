package dev.guanxi.customer.value.web;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.value.CustomerValue;
import dev.guanxi.platform.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** What a customer is worth, in the base currency. */
@NamedInterface("view")
public record ValueView(
        UUID customerId,
        @Schema(example = "gold") String tier,
        @Schema(example = "loyal") String segment,
        @Schema(description = "Net revenue within the window of the value model") Money revenue,
        @Schema(description = "Net present value of the profit that the customer will bring")
                Money clv,
        @Schema(description = "The moment that the figures hold for") Instant asOf) {

    public static ValueView of(CustomerId customer, CustomerValue value) {
        return new ValueView(
                customer.value(),
                value.rank().tier(),
                value.rank().segment(),
                value.figures().revenue(),
                value.figures().clv(),
                value.asOf());
    }
}
