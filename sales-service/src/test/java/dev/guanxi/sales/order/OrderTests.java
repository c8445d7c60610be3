package dev.guanxi.sales.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.interaction.SalesChannel;
import dev.guanxi.sales.product.ProductId;
import dev.guanxi.sales.product.ProductLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderTests {

    private static final Instant NOW = Instant.parse("2026-01-12T14:30:59Z");

    private final Order order =
            Order.place(
                    new Order.Placement(
                            "SO-000042",
                            new CustomerId(new UUID(1, 2)),
                            SalesChannel.PHONE,
                            "amy",
                            NOW),
                    new Order.Content(
                            Currency.getInstance("GBP"),
                            List.of(line("6", "2.55"), line("6", "3.39"))));

    @Test
    void totalIsTheExactSumOfTheLines() {
        assertThat(order.content().total()).isEqualTo(Money.of("35.64", "GBP"));
    }

    @Test
    void orderFollowsItsFulfilmentAndMayLeaveStepsOut() {
        order.reach(OrderStatus.CONFIRMED, NOW);
        OrderEvent.StatusChanged delivered = order.reach(OrderStatus.DELIVERED, NOW).orElseThrow();

        assertThat(delivered.from()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(delivered.to()).isEqualTo(new Order.Progress(OrderStatus.DELIVERED, NOW, 3));
    }

    @Test
    void sameStatusAgainIsNothing() {
        order.reach(OrderStatus.SHIPPED, NOW);

        assertThat(order.reach(OrderStatus.SHIPPED, NOW.plusSeconds(60))).isEmpty();
        assertThat(order.progress()).isEqualTo(new Order.Progress(OrderStatus.SHIPPED, NOW, 2));
    }

    @Test
    void nothingGoesBack() {
        order.reach(OrderStatus.DELIVERED, NOW);

        assertThatThrownBy(() -> order.reach(OrderStatus.SHIPPED, NOW))
                .isInstanceOf(StatusGoesBack.class)
                .hasMessageContaining("delivered");
        assertThat(order.progress().version()).isEqualTo(2);
    }

    @Test
    void cancelledIsFinal() {
        order.reach(OrderStatus.CANCELLED, NOW);

        assertThatThrownBy(() -> order.reach(OrderStatus.PAID, NOW))
                .isInstanceOf(StatusGoesBack.class);
    }

    @Test
    void paidOrderIsNotCancelled() {
        order.reach(OrderStatus.PAID, NOW);

        assertThatThrownBy(() -> order.reach(OrderStatus.CANCELLED, NOW))
                .isInstanceOf(StatusGoesBack.class);
    }

    private static ProductLine line(String quantity, String price) {
        return new ProductLine(
                ProductId.knownTo("sap-01", "85123A"),
                "85123A",
                null,
                new BigDecimal(quantity),
                new BigDecimal(price),
                null);
    }
}
