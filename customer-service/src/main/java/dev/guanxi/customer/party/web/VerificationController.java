package dev.guanxi.customer.party.web;

import dev.guanxi.customer.contact.PointReference;
import dev.guanxi.customer.contact.Verification;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.CustomerRegistration;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/{customerId}")
@Tag(name = "Customers")
class VerificationController {

    private final CustomerRegistration registration;
    private final Customers customers;
    private final ProfileReader profiles;
    private final Clock clock;

    VerificationController(
            CustomerRegistration registration,
            Customers customers,
            ProfileReader profiles,
            Clock clock) {
        this.registration = registration;
        this.customers = customers;
        this.profiles = profiles;
        this.clock = clock;
    }

    @PostMapping("/verify")
    @RequiresPermission("customer:write")
    @Operation(
            operationId = "verifyContactPoint",
            summary = "Record that an address, a number or an e-mail address is right",
            description =
                    "contactPoint points into the customer as of If-Match. Other entries of the list"
                            + " with the same number or address are verified with it. Whoever changes"
                            + " the number or the address takes the verification away.")
    ResponseEntity<CustomerView> verify(
            @PathVariable UUID customerId,
            ExpectedVersion expected,
            @Valid @RequestBody VerifyRequest request,
            Caller caller) {
        Verification verification =
                new Verification(
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        caller.name(),
                        request.method());
        return change(customerId, expected, request.contactPoint(), verification);
    }

    @PostMapping("/withdraw-verification")
    @RequiresPermission("customer:write")
    @Operation(
            operationId = "withdrawVerification",
            summary =
                    "Record that an address, a number or an e-mail address is not right after all",
            description = "contactPoint points into the customer as of If-Match.")
    ResponseEntity<CustomerView> withdraw(
            @PathVariable UUID customerId,
            ExpectedVersion expected,
            @Valid @RequestBody WithdrawVerificationRequest request) {
        return change(customerId, expected, request.contactPoint(), null);
    }

    private ResponseEntity<CustomerView> change(
            UUID id, ExpectedVersion expected, String pointer, @Nullable Verification by) {
        CustomerId sought = new CustomerId(id);
        CustomerId own = customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought)).id();
        PointReference point = PointReference.of(pointer);
        Customer changed =
                registration.correct(
                        own,
                        expected,
                        profile -> profile.with(profile.contacts().verified(point, by)));
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(changed.version()))
                .body(profiles.show(changed));
    }
}
