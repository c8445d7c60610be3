package dev.guanxi.sales.order.web;

import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.order.NoSuchOrder;
import dev.guanxi.sales.order.Order;
import dev.guanxi.sales.order.OrderId;
import dev.guanxi.sales.order.OrderPlacement;
import dev.guanxi.sales.order.OrderStatus;
import dev.guanxi.sales.order.Orders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(OrderController.PATH)
@Tag(name = "Orders", description = "Orders placed in Guanxi, fulfilled by the ERP")
class OrderController {

    static final String PATH = "/api/v1/orders";

    private final OrderPlacement placement;
    private final Orders orders;

    OrderController(OrderPlacement placement, Orders orders) {
        this.placement = placement;
        this.orders = orders;
    }

    @PostMapping
    @RequiresPermission("order:write")
    @Operation(operationId = "placeOrder", summary = "Place an order")
    @ApiResponse(responseCode = "201", description = "Placed; it counts from this moment")
    ResponseEntity<OrderView> place(@Valid @RequestBody PlaceOrderRequest request, Caller caller) {
        Order order = placement.place(request.order(), caller.name());
        return ResponseEntity.created(URI.create(PATH + "/" + order.id()))
                .eTag(ExpectedVersion.tag(order.progress().version()))
                .body(OrderView.of(order));
    }

    @GetMapping("/{id}")
    @RequiresPermission("order:read")
    @Operation(operationId = "readOrder", summary = "One order, with the status that it has now")
    ResponseEntity<OrderView> read(@PathVariable UUID id) {
        OrderId orderId = new OrderId(id);
        Order order = orders.find(orderId).orElseThrow(() -> new NoSuchOrder(orderId));
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(order.progress().version()))
                .body(OrderView.of(order));
    }

    @GetMapping
    @RequiresPermission("order:read")
    @Operation(operationId = "listOrders", summary = "Orders, newest first")
    Page<OrderView> list(
            @Parameter(description = "Only this customer's") @RequestParam(required = false)
                    @Nullable UUID customer,
            @Parameter(description = "Only those with this status") @RequestParam(required = false)
                    @Nullable OrderStatus status,
            PageQuery query) {
        Orders.Filter filter =
                new Orders.Filter(customer == null ? null : new CustomerId(customer), status);
        return orders.list(filter, query).map(OrderView::of);
    }
}
