package dev.guanxi.customer.overview.web;

import dev.guanxi.customer.access.VisibleCustomers;
import dev.guanxi.customer.overview.Overview;
import dev.guanxi.customer.overview.OverviewReading;
import dev.guanxi.customer.overview.Part;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.web.ProfileReader;
import dev.guanxi.customer.relationship.RelatedCustomer;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import dev.guanxi.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/{customerId}/overview")
@Tag(name = "Overview", description = "The 360° view of a customer in one answer")
class OverviewController {

    /** As the lists of the parts need them. */
    private static final Map<Part, String> PERMISSIONS =
            Map.of(
                    Part.OPPORTUNITIES, "opportunity:read",
                    Part.ORDERS, "order:read",
                    Part.TICKETS, "ticket:read");

    private final OverviewReading overviews;
    private final ProfileReader profiles;
    private final VisibleCustomers visible;

    OverviewController(
            OverviewReading overviews, ProfileReader profiles, VisibleCustomers visible) {
        this.overviews = overviews;
        this.profiles = profiles;
        this.visible = visible;
    }

    @GetMapping
    @RequiresPermission("customer:read")
    @Operation(
            operationId = "readOverview",
            summary = "Read all that is known of a customer, in short",
            description =
                    "Ten items of each part at most, with the number of all (counted to 10,000;"
                            + " capped says that there are more) and the address of the full list."
                            + " Opportunities, orders and tickets need opportunity:read, order:read"
                            + " and ticket:read; without, they are absent and named in withheld."
                            + " Everything is read under all ids of the customer, from what this"
                            + " service keeps: other services' news arrive within about a second.")
    OverviewView read(@PathVariable UUID customerId, @Parameter(hidden = true) Caller caller) {
        EnumSet<Part> withheld = withheld(caller);
        Set<Part> shown = EnumSet.complementOf(withheld);
        Overview overview = overviews.of(new CustomerId(customerId), shown);
        var related =
                new OverviewView.Related(
                        overview.ties().relationships(),
                        visibleAmong(overview.ties().relationships().items(), caller));
        return OverviewView.of(overview, profiles.show(overview.customer()), related, withheld);
    }

    private static EnumSet<Part> withheld(Caller caller) {
        EnumSet<Part> withheld = EnumSet.noneOf(Part.class);
        PERMISSIONS.forEach(
                (part, permission) -> {
                    if (caller.reach(permission).scope() == Scope.NONE) {
                        withheld.add(part);
                    }
                });
        return withheld;
    }

    private Set<UUID> visibleAmong(List<RelatedCustomer> related, Caller caller) {
        Set<UUID> others =
                related.stream().map(r -> r.other().id().value()).collect(Collectors.toSet());
        return visible.among(others, caller.reach("customer:read"));
    }
}
