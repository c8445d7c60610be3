package dev.guanxi.customer.role.web;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.role.RoleAssignment;
import dev.guanxi.customer.standing.RoleId;
import dev.guanxi.customer.standing.RolePeriod;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.MergePatch;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.Patches;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/customers/{customerId}/roles")
@Tag(name = "Roles", description = "What a customer is to us, and from when until when")
class RoleController {

    private static final Comparator<RolePeriod> LATEST_FIRST =
            Comparator.comparing((RolePeriod role) -> role.period().from()).reversed();

    private final RoleAssignment assignment;
    private final Customers customers;
    private final Patches patches;

    RoleController(RoleAssignment assignment, Customers customers, Patches patches) {
        this.assignment = assignment;
        this.customers = customers;
        this.patches = patches;
    }

    @PostMapping
    @RequiresPermission("customer:write")
    @Operation(
            operationId = "assignRole",
            summary = "Give a customer a role",
            description =
                    "Both days belong to the period. 409 role-held-already names the period of the"
                            + " same role that has a day in common with this one.")
    @ApiResponse(responseCode = "201", description = "The role as given")
    ResponseEntity<RoleView> assign(
            @PathVariable UUID customerId, @Valid @RequestBody AssignRoleRequest request) {
        RolePeriod role =
                assignment.assign(new CustomerId(customerId), request.role(), request.period());
        URI place = URI.create("/api/v1/customers/%s/roles/%s".formatted(customerId, role.id()));
        return ResponseEntity.created(place)
                .eTag(ExpectedVersion.tag(role.version()))
                .body(RoleView.of(role));
    }

    @GetMapping
    @RequiresPermission("customer:read")
    @Operation(
            operationId = "listRoles",
            summary = "List a customer's roles, the one that begins last first",
            description = "All of them, past and future ones too: there are at most 100.")
    Page<RoleView> list(@PathVariable UUID customerId) {
        List<RoleView> roles =
                customer(customerId).standing().roles().stream()
                        .sorted(LATEST_FIRST)
                        .map(RoleView::of)
                        .toList();
        return new Page<>(roles, null);
    }

    @GetMapping("/{roleId}")
    @RequiresPermission("customer:read")
    @Operation(operationId = "readRole", summary = "Read a role of a customer")
    ResponseEntity<RoleView> read(@PathVariable UUID customerId, @PathVariable UUID roleId) {
        return tagged(customer(customerId).standing().role(new RoleId(roleId)));
    }

    @PatchMapping(path = "/{roleId}", consumes = MergePatch.MEDIA_TYPE)
    @RequiresPermission("customer:write")
    @Operation(
            operationId = "correctRole",
            summary = "End a role, or correct its period",
            description = "RFC 7396: until null opens the period again. If-Match is the role's.")
    ResponseEntity<RoleView> correct(
            @PathVariable UUID customerId,
            @PathVariable UUID roleId,
            ExpectedVersion expected,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(
                                                            type = "object",
                                                            description = "from, until, or both"),
                                            examples =
                                                    @ExampleObject("{\"until\": \"2026-12-31\"}")))
                    @RequestBody
                    JsonNode patch) {
        return tagged(
                assignment.correct(
                        new CustomerId(customerId),
                        new RoleId(roleId),
                        expected,
                        before ->
                                patches.apply(
                                                patch,
                                                RolePeriodDetails.of(before),
                                                RolePeriodDetails.class)
                                        .period()));
    }

    private Customer customer(UUID id) {
        CustomerId sought = new CustomerId(id);
        return customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought));
    }

    private static ResponseEntity<RoleView> tagged(RolePeriod role) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(role.version()))
                .body(RoleView.of(role));
    }
}
