package dev.guanxi.customer.party.web;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.CustomerRegistration;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.MergePatch;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.http.Patches;
import dev.guanxi.platform.security.Reach;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/customers")
@Tag(
        name = "Customers",
        description = "Organisations, persons and households, and how they are reached")
class CustomerController {

    private static final String PATCH_EXAMPLE =
            """
            {"name": "Harbour Gifts & Co", "phones": [{"purpose": "main", "number": "020 7946 0018"}]}
            """;

    private final CustomerRegistration registration;
    private final Customers customers;
    private final ProfileReader profiles;
    private final Patches patches;
    private final SearchReader searches;

    CustomerController(
            CustomerRegistration registration,
            Customers customers,
            ProfileReader profiles,
            Patches patches,
            SearchReader searches) {
        this.registration = registration;
        this.customers = customers;
        this.profiles = profiles;
        this.patches = patches;
        this.searches = searches;
    }

    @PostMapping
    @RequiresPermission("customer:write")
    @Operation(
            summary = "Record a customer",
            description =
                    "Telephone numbers are brought into E.164 form. 409 identity-taken names the"
                            + " customer that another system already knows under the same key. 409"
                            + " possible-duplicate has candidates, with score and reasons, that are"
                            + " likely the same by the match rules; allowDuplicate says that this"
                            + " one is new. 422 preferred-twice, period-ends-before-it-begins and"
                            + " born-in-the-future name what cannot be. Who may change their own"
                            + " customers only becomes the owner.")
    @ApiResponse(responseCode = "201", description = "The customer as recorded")
    ResponseEntity<CustomerView> register(
            @Valid @RequestBody CustomerDetails request,
            @RequestParam(defaultValue = "false") boolean allowDuplicate,
            Reach reach) {
        Profile profile = profiles.read(request);
        Customer customer =
                allowDuplicate
                        ? registration.register(profile, reach)
                        : registration.registerUnlessKnown(profile, reach);
        return ResponseEntity.created(URI.create("/api/v1/customers/" + customer.id()))
                .eTag(ExpectedVersion.tag(customer.version()))
                .body(profiles.show(customer));
    }

    @GetMapping("/{id}")
    @RequiresPermission("customer:read")
    @Operation(
            summary = "Read a customer",
            description =
                    "The id may also be one that is derived from an identity: the answer then"
                            + " carries the customer's own id.")
    ResponseEntity<CustomerView> read(@PathVariable UUID id) {
        CustomerId sought = new CustomerId(id);
        return tagged(customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought)));
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    @RequiresPermission("customer:write")
    @Operation(
            summary = "Correct a customer",
            description =
                    "RFC 7396: null removes, a list replaces the whole list. A provisional customer"
                            + " becomes active.")
    ResponseEntity<CustomerView> correct(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(
                                                            type = "object",
                                                            description =
                                                                    "Any part of CustomerDetails; null"
                                                                            + " removes"),
                                            examples = @ExampleObject(PATCH_EXAMPLE)))
                    @RequestBody
                    JsonNode patch) {
        CustomerId sought = new CustomerId(id);
        Customer seen = customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought));
        CustomerDetails wanted =
                patches.apply(patch, profiles.write(seen.profile()), CustomerDetails.class);
        return tagged(
                registration.correct(seen.id(), expected, before -> profiles.read(wanted, before)));
    }

    @GetMapping
    @RequiresPermission("customer:read")
    @Operation(
            summary = "List and search customers",
            description =
                    "Custom fields filter like built-in ones: ?custom.region=north,"
                            + " ?custom.fleetSize.from=10&custom.fleetSize.to=50 (number, date, money"
                            + " as 12.50 EUR, text), ?custom.region.prefix=nor. sort=custom.fleetSize"
                            + " lists those that have a value.")
    Page<CustomerView> list(
            @ParameterObject CustomerFilter filter,
            @RequestParam(required = false) Profile.@Nullable Kind kind,
            @RequestParam(required = false) Customer.@Nullable Status status,
            @Parameter(
                            description = "The order; a minus turns it round",
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "-createdAt",
                                                "createdAt",
                                                "name",
                                                "-name",
                                                "custom.<field>",
                                                "-custom.<field>"
                                            }))
                    @RequestParam(defaultValue = "-createdAt")
                    String sort,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            PageQuery page,
            Reach reach) {
        return customers
                .list(searches.read(filter, kind, status, sort, parameters, reach), page)
                .map(profiles::show);
    }

    private ResponseEntity<CustomerView> tagged(Customer customer) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(customer.version()))
                .body(profiles.show(customer));
    }
}
