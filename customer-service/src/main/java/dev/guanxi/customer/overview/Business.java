package dev.guanxi.customer.overview;

import dev.guanxi.customer.opportunity.Opportunity;
import dev.guanxi.customer.opportunity.Pipeline;
import dev.guanxi.customer.order.Order;
import dev.guanxi.customer.order.OrderTotals;
import dev.guanxi.customer.ticket.Ticket;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is going on with a customer; parts that were not asked for are null. */
public record Business(
        @Nullable OpenOpportunities opportunities,
        @Nullable NewestOrders orders,
        @Nullable FirstTickets tickets) {

    public record OpenOpportunities(Section<Opportunity> open, Pipeline pipeline) {}

    public record NewestOrders(Section<Order> orders, OrderTotals totals) {}

    /** Open ones first. */
    public record FirstTickets(Section<Ticket> tickets, Map<String, Long> byStatus) {}
}
