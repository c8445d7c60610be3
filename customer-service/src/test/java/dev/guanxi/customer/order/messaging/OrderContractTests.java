package dev.guanxi.customer.order.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.order.Order;
import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class OrderContractTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Test
    void aPlacedOrderIsOpenAndSaysHowItWasPlaced() {
        for (String example : EventContract.of(OrderPlaced.TYPE).examples()) {
            Order order = JSON.readValue(example, OrderPlaced.class).order(1);

            assertThat(order.state().open()).isTrue();
            assertThat(order.total()).isEqualTo(Money.of("35.64", "GBP"));
            assertThat(order.placement())
                    .isEqualTo(
                            new Order.Placement(
                                    "SO-000042",
                                    "phone",
                                    Instant.parse("2026-01-12T14:30:59.031Z"),
                                    "amy"));
        }
    }

    @Test
    void everyGoldenExampleOfALaterStateCanBeRead() {
        for (String example : EventContract.of(OrderStatusChanged.TYPE).examples()) {
            Order order = JSON.readValue(example, OrderStatusChanged.class).order(5);

            assertThat(order.state().status()).isIn("delivered", "cancelled");
            assertThat(order.state().open()).isFalse();
            assertThat(order.placement()).isNull();
            assertThat(order.at()).isEqualTo(order.state().since());
        }
    }
}
