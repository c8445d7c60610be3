package dev.guanxi.customer.ownership.web;

import dev.guanxi.customer.ownership.OwnerAssignment;
import dev.guanxi.customer.ownership.Tenures;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/{customerId}")
@Tag(name = "Owners", description = "Who looks after a customer, now and before")
class OwnerController {

    private final OwnerAssignment assignment;
    private final Tenures tenures;
    private final Customers customers;

    OwnerController(OwnerAssignment assignment, Tenures tenures, Customers customers) {
        this.assignment = assignment;
        this.tenures = tenures;
        this.customers = customers;
    }

    @PostMapping("/owner")
    @RequiresPermission("customer:write")
    @Operation(
            operationId = "assignOwner",
            summary = "Hand a customer over to a seller, a team, or both",
            description =
                    "What is absent ends: {} leaves the customer to nobody. If-Match is the"
                            + " customer's, and the ETag of the answer, too.")
    ResponseEntity<OwnerView> assign(
            @PathVariable UUID customerId,
            ExpectedVersion expected,
            @Valid @RequestBody AssignOwnerRequest request,
            Caller caller) {
        Customer customer =
                assignment.assign(
                        new CustomerId(customerId), expected, request.ownership(), caller);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(customer.version()))
                .body(OwnerView.of(customer));
    }

    @GetMapping("/owners")
    @RequiresPermission("customer:read")
    @Operation(
            operationId = "listOwners",
            summary = "List who has looked after a customer, latest first",
            description = "A time without anybody is listed, too, once there was somebody.")
    Page<TenureView> list(@PathVariable UUID customerId, PageQuery page) {
        CustomerId sought = new CustomerId(customerId);
        Customer customer = customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought));
        return tenures.list(customer.ids(), page).map(TenureView::of);
    }
}
