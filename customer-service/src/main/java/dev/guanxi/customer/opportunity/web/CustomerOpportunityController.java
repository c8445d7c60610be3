package dev.guanxi.customer.opportunity.web;

import dev.guanxi.customer.opportunity.Opportunities;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
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
@RequestMapping("/api/v1/customers/{customerId}/opportunities")
@Tag(
        name = "Opportunities of a customer",
        description = "Chances to sell, as sales-service last told")
class CustomerOpportunityController {

    private final Customers customers;
    private final Opportunities opportunities;

    CustomerOpportunityController(Customers customers, Opportunities opportunities) {
        this.customers = customers;
        this.opportunities = opportunities;
    }

    @GetMapping
    @RequiresPermission("opportunity:read")
    @Operation(
            operationId = "listCustomerOpportunities",
            summary = "List a customer's opportunities, open ones first",
            description =
                    "Under all ids of the customer; among the open ones, and among the rest, what moved last comes first.")
    Page<OpportunityView> list(
            @PathVariable UUID customerId,
            @Parameter(description = "Only open ones, or only closed ones")
                    @RequestParam(required = false)
                    @Nullable Boolean open,
            PageQuery page) {
        CustomerId sought = new CustomerId(customerId);
        Customer customer = customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought));
        return opportunities.list(customer.ids(), open, page).map(OpportunityView::of);
    }
}
