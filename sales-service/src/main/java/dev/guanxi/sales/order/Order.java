package dev.guanxi.sales.order;

import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.interaction.SalesChannel;
import dev.guanxi.sales.product.ProductLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What a customer has ordered, and how far its fulfilment has come. */
public final class Order {

    private final OrderId id;
    private final Placement placement;
    private final Content content;
    private Progress progress;

    private Order(OrderId id, Placement placement, Content content, Progress progress) {
        this.id = id;
        this.placement = placement;
        this.content = content;
        this.progress = progress;
    }

    /**
     * @param number for people
     * @param by who entered it
     */
    public record Placement(
            String number, CustomerId customer, SalesChannel channel, String by, Instant at) {}

    public record Content(Currency currency, List<ProductLine> lines) {

        public Content {
            lines = List.copyOf(lines);
        }

        /** Sum of the lines without tax, exact and unrounded. */
        public Money total() {
            return new Money(
                    lines.stream()
                            .map(ProductLine::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add),
                    currency);
        }
    }

    /**
     * @param since when the order reached the status
     */
    public record Progress(OrderStatus status, Instant since, long version) {}

    static Order place(Placement placement, Content content) {
        Progress start = new Progress(OrderStatus.PLACED, placement.at(), 1);
        return new Order(OrderId.next(), placement, content, start);
    }

    /** What there is to tell of a new order. */
    OrderEvent.Placed placed() {
        return new OrderEvent.Placed(id, placement, content);
    }

    /** An order as it was stored. */
    public static Order of(OrderId id, Placement placement, Content content, Progress progress) {
        return new Order(id, placement, content, progress);
    }

    /**
     * Takes over the status that the ERP reports; empty when the order has it already.
     *
     * @throws StatusGoesBack when the order is further than that
     */
    Optional<OrderEvent.StatusChanged> reach(OrderStatus status, Instant at) {
        OrderStatus from = progress.status();
        if (status == from) {
            return Optional.empty();
        }
        if (!from.mayBecome(status)) {
            throw new StatusGoesBack(placement.number(), from, status);
        }
        progress = new Progress(status, at, progress.version() + 1);
        return Optional.of(
                new OrderEvent.StatusChanged(
                        id, placement.customer(), from, progress, content.total()));
    }

    public OrderId id() {
        return id;
    }

    public Placement placement() {
        return placement;
    }

    public Content content() {
        return content;
    }

    public Progress progress() {
        return progress;
    }
}
