package dev.guanxi.sales.order.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.interaction.SalesChannel;
import dev.guanxi.sales.order.Order;
import dev.guanxi.sales.order.OrderStatus;
import dev.guanxi.sales.product.ProductLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as the API shows it. */
record OrderView(
        UUID id,
        @Schema(description = "For people", example = "SO-000042") String number,
        UUID customerId,
        SalesChannel channel,
        OrderStatus status,
        Instant statusSince,
        Instant placedAt,
        String placedBy,
        Money total,
        List<Line> lines,
        long version) {

    static OrderView of(Order order) {
        Order.Placement placement = order.placement();
        Order.Content content = order.content();
        return new OrderView(
                order.id().value(),
                placement.number(),
                placement.customer().value(),
                placement.channel(),
                order.progress().status(),
                order.progress().since(),
                placement.at(),
                placement.by(),
                content.total(),
                content.lines().stream().map(l -> Line.of(l, content.currency())).toList(),
                order.progress().version());
    }

    /** What the goods cost the company stays inside. */
    @Schema(name = "OrderLineView")
    record Line(
            UUID productId,
            String productRef,
            @Nullable String description,
            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = "string", example = "6")
                    BigDecimal quantity,
            Money unitPrice,
            Money amount) {

        static Line of(ProductLine line, Currency currency) {
            return new Line(
                    line.productId().value(),
                    line.productRef(),
                    line.description(),
                    line.quantity(),
                    new Money(line.unitPrice(), currency),
                    new Money(line.amount(), currency));
        }
    }
}
