package dev.guanxi.sales.order.web;

import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.interaction.SalesChannel;
import dev.guanxi.sales.order.OrderPlacement.Wish;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** An order to place. */
record PlaceOrderRequest(
        @NotNull
                @Schema(
                        description = "Who orders; any customer id is taken",
                        example = "a4e70114-fe4b-5bd3-a694-2f4a2f186917")
                UUID customerId,
        @NotNull @Schema(description = "How the customer orders", example = "phone")
                SalesChannel channel,
        @NotNull @Size(min = 1, max = 1000) List<@Valid @NotNull OrderLineRequest> lines) {

    Wish order() {
        return new Wish(
                new CustomerId(customerId),
                channel,
                lines.stream().map(OrderLineRequest::line).toList());
    }
}
