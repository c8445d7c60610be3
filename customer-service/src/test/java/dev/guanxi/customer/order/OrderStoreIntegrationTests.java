package dev.guanxi.customer.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.value.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order is the same whichever of its events came first. */
@CustomerServiceTest
class OrderStoreIntegrationTests {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired Orders orders;

    private final CustomerId customer = new CustomerId(UUID.randomUUID());
    private final UUID id = UUID.randomUUID();
    private final Order placed = order(id, "placed", 1);
    private final Order shipped = order(id, "shipped", 2);
    private final Order delivered = order(id, "delivered", 3);
    private final Order whole = placed.with(delivered);

    @Test
    void statesInTheirOrder() {
        orders.keep(List.of(placed));
        orders.keep(List.of(shipped));
        orders.keep(List.of(delivered));

        assertThat(read(null)).containsExactly(whole);
        assertThat(whole.placement()).isEqualTo(placed.placement());
        assertThat(whole.state()).isEqualTo(delivered.state());
    }

    @Test
    void statesInTheOppositeOrderAndAgain() {
        orders.keep(List.of(delivered));
        assertThat(read(null)).containsExactly(delivered);
        orders.keep(List.of(shipped));
        orders.keep(List.of(placed));
        orders.keep(List.of(placed));
        orders.keep(List.of(shipped, delivered));

        assertThat(read(null)).containsExactly(whole);
    }

    @Test
    void statesInOneBatch() {
        orders.keep(List.of(shipped, placed, delivered, placed));

        assertThat(read(null)).containsExactly(whole);
    }

    @Test
    void openOnesComeFirstAndAreSummedUp() {
        Order first = order(UUID.randomUUID(), "placed", 1);
        Order second = order(UUID.randomUUID(), "confirmed", 5);
        orders.keep(List.of(first, delivered, second));

        OrderTotals totals = orders.totals(List.of(customer), 100);

        assertThat(read(null)).containsExactly(second, first, delivered);
        assertThat(read(true)).containsExactly(second, first);
        assertThat(totals).isEqualTo(new OrderTotals(3, 2, List.of(Money.of("71.28", "GBP"))));
        assertThat(orders.totals(List.of(customer), 2).count()).isEqualTo(2);
    }

    private List<Order> read(@Nullable Boolean open) {
        return orders.list(List.of(customer), open, new PageQuery(50, null)).items();
    }

    private Order order(UUID of, String status, long version) {
        Instant at = START.plus(Duration.ofHours(version));
        return new Order(
                of,
                customer,
                Money.of("35.64", "GBP"),
                new Order.State(status, at),
                status.equals("placed")
                        ? new Order.Placement("SO-000042", "phone", at, "amy")
                        : null,
                version);
    }
}
