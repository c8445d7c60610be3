package dev.guanxi.customer.order.web;

import dev.guanxi.customer.order.Order;
import dev.guanxi.platform.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** An order as sales-service last told it. */
@NamedInterface("view")
@Schema(name = "CustomerOrder")
public record OrderView(
        @Schema(description = "As in sales-service: GET /api/v1/orders/{id}") UUID id,
        @Schema(description = "Absent until its placement is known", example = "SO-000042")
                @Nullable String number,
        @Schema(example = "shipped") String status,
        @Schema(description = "Neither delivered nor cancelled yet") boolean open,
        @Schema(description = "When it got to this status") Instant since,
        Money total,
        @Schema(example = "phone") @Nullable String channel,
        @Nullable Instant placedAt,
        @Schema(example = "amy") @Nullable String placedBy,
        long version) {

    public static OrderView of(Order order) {
        Order.State state = order.state();
        Order.Placement placement = order.placement();
        return new OrderView(
                order.id(),
                placement == null ? null : placement.number(),
                state.status(),
                state.open(),
                state.since(),
                order.total(),
                placement == null ? null : placement.channel(),
                placement == null ? null : placement.at(),
                placement == null ? null : placement.by(),
                order.version());
    }
}
