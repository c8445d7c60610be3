package dev.guanxi.customer.match.web;

import dev.guanxi.customer.match.Matching;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.party.web.CandidateView;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/{id}/duplicates")
@Tag(name = "Duplicates", description = "Customers that are likely the same")
class DuplicateController {

    private final Customers customers;
    private final Matching matching;

    DuplicateController(Customers customers, Matching matching) {
        this.customers = customers;
        this.matching = matching;
    }

    @GetMapping
    @RequiresPermission("customer:read")
    @Operation(
            operationId = "listDuplicates",
            summary = "List who else may be this customer, the likeliest first",
            description = "By the match rules; at most 20, with score and reasons.")
    Page<CandidateView> list(@PathVariable UUID id) {
        CustomerId sought = new CustomerId(id);
        Customer customer = customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought));
        return new Page<>(
                matching.candidates(customer).stream().map(CandidateView::of).toList(), null);
    }
}
