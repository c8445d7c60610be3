package dev.guanxi.customer.overview;

import dev.guanxi.customer.opportunity.Opportunities;
import dev.guanxi.customer.opportunity.Pipeline;
import dev.guanxi.customer.order.OrderTotals;
import dev.guanxi.customer.order.Orders;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.ticket.Tickets;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class BusinessReading {

    private final Opportunities opportunities;
    private final Orders orders;
    private final Tickets tickets;

    BusinessReading(Opportunities opportunities, Orders orders, Tickets tickets) {
        this.opportunities = opportunities;
        this.orders = orders;
        this.tickets = tickets;
    }

    Business of(Set<CustomerId> ids, Set<Part> parts) {
        return new Business(
                parts.contains(Part.OPPORTUNITIES) ? opportunities(ids) : null,
                parts.contains(Part.ORDERS) ? orders(ids) : null,
                parts.contains(Part.TICKETS) ? tickets(ids) : null);
    }

    private Business.OpenOpportunities opportunities(Set<CustomerId> ids) {
        Pipeline pipeline = opportunities.pipeline(ids, Section.COUNTED);
        return new Business.OpenOpportunities(
                Section.of(opportunities.list(ids, true, Section.FIRST).items(), pipeline.count()),
                pipeline);
    }

    private Business.NewestOrders orders(Set<CustomerId> ids) {
        OrderTotals totals = orders.totals(ids, Section.COUNTED);
        return new Business.NewestOrders(
                Section.of(orders.list(ids, null, Section.FIRST).items(), totals.count()), totals);
    }

    private Business.FirstTickets tickets(Set<CustomerId> ids) {
        Map<String, Long> byStatus = tickets.byStatus(ids, Section.COUNTED);
        long count = byStatus.values().stream().mapToLong(Long::longValue).sum();
        return new Business.FirstTickets(
                Section.of(tickets.list(ids, null, Section.FIRST).items(), count), byStatus);
    }
}
