package dev.guanxi.customer.value.web;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.value.CustomerValue;
import dev.guanxi.customer.value.CustomerValues;
import dev.guanxi.customer.value.NoValueYet;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/{customerId}/value")
@Tag(name = "Value", description = "What a customer is worth, as analytics last said")
class ValueController {

    private final Customers customers;
    private final CustomerValues values;

    ValueController(Customers customers, CustomerValues values) {
        this.customers = customers;
        this.values = values;
    }

    @GetMapping
    @RequiresPermission("customer:read")
    @Operation(
            operationId = "readCustomerValue",
            summary = "Read what a customer is worth",
            description =
                    "Under all its ids together. 404 no-value-yet when analytics has said nothing"
                            + " so far.")
    ResponseEntity<ValueView> read(@PathVariable UUID customerId) {
        CustomerId sought = new CustomerId(customerId);
        CustomerId id =
                customers
                        .find(sought)
                        .map(Customer::id)
                        .orElseThrow(() -> new NoSuchCustomer(sought));
        CustomerValue value = values.of(List.of(id)).get(id);
        if (value == null) {
            throw new NoValueYet(id);
        }
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(value.revision()))
                .body(ValueView.of(id, value));
    }
}
