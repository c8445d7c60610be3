package dev.guanxi.customer.order.web;

import dev.guanxi.customer.order.Orders;
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
@RequestMapping("/api/v1/customers/{customerId}/orders")
@Tag(
        name = "Orders of a customer",
        description = "Orders placed in Guanxi, as sales-service last told")
class CustomerOrderController {

    private final Customers customers;
    private final Orders orders;

    CustomerOrderController(Customers customers, Orders orders) {
        this.customers = customers;
        this.orders = orders;
    }

    @GetMapping
    @RequiresPermission("order:read")
    @Operation(
            operationId = "listCustomerOrders",
            summary = "List a customer's orders, open ones first",
            description =
                    "Under all ids of the customer; an order is open until it is delivered or cancelled. Among the open ones, and among the rest, the newest comes first.")
    Page<OrderView> list(
            @PathVariable UUID customerId,
            @Parameter(description = "Only open ones, or only closed ones")
                    @RequestParam(required = false)
                    @Nullable Boolean open,
            PageQuery page) {
        CustomerId sought = new CustomerId(customerId);
        Customer customer = customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought));
        return orders.list(customer.ids(), open, page).map(OrderView::of);
    }
}
