package dev.guanxi.sales.order;

import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.interaction.SalesChannel;
import dev.guanxi.sales.product.ProductId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders. An order counts from this moment; the ERP fulfils it and reports how far it is. */
@Component
public class OrderPlacement {

    /** What a customer wants to order. */
    public record Wish(CustomerId customer, SalesChannel channel, List<Line> lines) {

        /**
         * @param unitPrice what was agreed, or null for the product's list price
         */
        public record Line(ProductChoice product, BigDecimal quantity, @Nullable Money unitPrice) {}

        /** Which product is meant. */
        public sealed interface ProductChoice {

            record ById(ProductId id) implements ProductChoice {}

            /**
             * @param source needed only when several sources use the reference
             */
            record ByRef(@Nullable String source, String productRef) implements ProductChoice {}
        }
    }

    private final Orders orders;
    private final OrderPricing pricing;
    private final OrderPublication publication;
    private final Clock clock;

    OrderPlacement(Orders orders, OrderPricing pricing, OrderPublication publication, Clock clock) {
        this.orders = orders;
        this.pricing = pricing;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * @param by who enters the order
     */
    @Transactional
    public Order place(Wish wish, String by) {
        Order.Content content = pricing.price(wish.lines());
        Order.Placement placement =
                new Order.Placement(
                        orders.nextNumber(),
                        wish.customer(),
                        wish.channel(),
                        by,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        Order order = Order.place(placement, content);
        orders.add(order);
        publication.publish(order.placed());
        return order;
    }
}
