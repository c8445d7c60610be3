package dev.guanxi.customer.overview.web;

import dev.guanxi.customer.opportunity.Pipeline;
import dev.guanxi.customer.opportunity.web.OpportunityView;
import dev.guanxi.customer.order.web.OrderView;
import dev.guanxi.customer.overview.Business;
import dev.guanxi.customer.overview.Section;
import dev.guanxi.customer.ticket.web.TicketView;
import dev.guanxi.platform.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of an overview that tell what is going on with a customer. */
final class BusinessView {

    private BusinessView() {}

    @Schema(name = "OverviewOpportunities", description = "Open ones, what moved last first")
    record OpportunitiesPart(
            List<OpportunityView> items,
            long total,
            boolean capped,
            @Schema(description = "What they would bring in, one sum for each currency")
                    List<PipelineSum> sums,
            String all) {}

    @Schema(name = "OverviewPipelineSum")
    record PipelineSum(
            Money value, @Schema(description = "Each value times its probability") Money weighted) {

        static PipelineSum of(Pipeline.Sum sum) {
            return new PipelineSum(sum.value(), sum.weighted());
        }
    }

    @Schema(name = "OverviewOrders", description = "Open ones first, then the newest")
    record OrdersPart(
            List<OrderView> items,
            long total,
            boolean capped,
            @Schema(description = "How many are neither delivered nor cancelled") long open,
            @Schema(description = "What the open ones amount to, one sum for each currency")
                    List<Money> openSums,
            String all) {}

    @Schema(name = "OverviewTickets", description = "Open ones first, then the newest")
    record TicketsPart(
            List<TicketView> items,
            long total,
            boolean capped,
            @Schema(example = "{\"open\": 1, \"resolved\": 4}") Map<String, Long> byStatus,
            String all) {}

    static @Nullable OpportunitiesPart opportunities(
            Business.@Nullable OpenOpportunities opportunities, String path) {
        if (opportunities == null) {
            return null;
        }
        Section<OpportunityView> open = OverviewView.map(opportunities.open(), OpportunityView::of);
        return new OpportunitiesPart(
                open.items(),
                open.total(),
                open.capped(),
                opportunities.pipeline().sums().stream().map(PipelineSum::of).toList(),
                path + "/opportunities?open=true");
    }

    static @Nullable OrdersPart orders(Business.@Nullable NewestOrders orders, String path) {
        if (orders == null) {
            return null;
        }
        Section<OrderView> newest = OverviewView.map(orders.orders(), OrderView::of);
        return new OrdersPart(
                newest.items(),
                newest.total(),
                newest.capped(),
                orders.totals().open(),
                orders.totals().openSums(),
                path + "/orders");
    }

    static @Nullable TicketsPart tickets(Business.@Nullable FirstTickets tickets, String path) {
        if (tickets == null) {
            return null;
        }
        Section<TicketView> first = OverviewView.map(tickets.tickets(), TicketView::of);
        return new TicketsPart(
                first.items(),
                first.total(),
                first.capped(),
                tickets.byStatus(),
                path + "/tickets");
    }
}
