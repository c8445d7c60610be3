package dev.guanxi.customer.timeline.web;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.timeline.Channel;
import dev.guanxi.customer.timeline.Direction;
import dev.guanxi.customer.timeline.Interaction;
import dev.guanxi.customer.timeline.InteractionKind;
import dev.guanxi.customer.timeline.Timeline;
import dev.guanxi.customer.timeline.TimelineQuery;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/{id}/timeline")
@Tag(name = "Timeline", description = "Every contact with a customer, of every department")
class TimelineController {

    private final Customers customers;
    private final Timeline timeline;

    TimelineController(Customers customers, Timeline timeline) {
        this.customers = customers;
        this.timeline = timeline;
    }

    @GetMapping
    @RequiresPermission("customer:read")
    @Operation(
            summary = "Read a customer's timeline, newest first",
            description =
                    "Filters restrict the items, all that are given together, and hold for the"
                            + " pages that follow when they are repeated; the totals per channel"
                            + " are always of the whole timeline. A page looks at a bounded number"
                            + " of contacts, so that it takes a bounded time: with filters that fit"
                            + " few contacts it may have fewer items than asked for, even none, and"
                            + " a next all the same. Only a page without next is the last.")
    TimelineView read(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Channel channel,
            @Parameter(description = "Of any of these kinds") @RequestParam(required = false)
                    @Nullable Set<InteractionKind> kind,
            @RequestParam(required = false) @Nullable Direction direction,
            @ParameterObject TimelineFilter filter,
            PageQuery page) {
        CustomerId sought = new CustomerId(id);
        Customer customer = customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought));
        Set<CustomerId> ids = customer.ids();
        TimelineQuery query =
                new TimelineQuery(
                        new TimelineQuery.Sort(channel, kind == null ? Set.of() : kind, direction),
                        filter.author(),
                        filter.words(),
                        filter.period());
        Page<Interaction> found = timeline.read(ids, query, page);
        return new TimelineView(
                found.items().stream().map(InteractionView::of).toList(),
                found.next(),
                timeline.totals(ids));
    }
}
