package dev.guanxi.customer.ticket.web;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.ticket.Tickets;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/{customerId}/tickets")
@Tag(
        name = "Tickets of a customer",
        description = "What customers want from us, as callcenter-service last told")
class CustomerTicketController {

    private final Customers customers;
    private final Tickets tickets;

    CustomerTicketController(Customers customers, Tickets tickets) {
        this.customers = customers;
        this.tickets = tickets;
    }

    @GetMapping
    @RequiresPermission("ticket:read")
    @Operation(
            operationId = "listCustomerTickets",
            summary = "List a customer's tickets, open ones first",
            description =
                    "Under all ids of the customer; among the open ones, and among the resolved, the newest comes first.")
    Page<TicketView> list(
            @PathVariable UUID customerId,
            @Parameter(description = "Only open ones, or only closed ones")
                    @RequestParam(required = false)
                    @Nullable Boolean open,
            PageQuery page) {
        CustomerId sought = new CustomerId(customerId);
        Customer customer = customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought));
        return tickets.list(customer.ids(), open, page).map(TicketView::of);
    }
}
