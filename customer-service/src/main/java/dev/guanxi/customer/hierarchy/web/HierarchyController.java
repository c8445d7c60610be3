package dev.guanxi.customer.hierarchy.web;

import dev.guanxi.customer.hierarchy.GroupReading;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.period.AsOf;
import dev.guanxi.customer.relationship.Reading;
import dev.guanxi.platform.problem.Malformed;
import dev.guanxi.platform.security.Reach;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/{customerId}/hierarchy")
@Tag(name = "Hierarchy", description = "The group below a customer, with its figures rolled up")
class HierarchyController {

    private final GroupReading groups;
    private final Clock clock;

    HierarchyController(GroupReading groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping
    @RequiresPermission("customer:read")
    @Operation(
            operationId = "readHierarchy",
            summary = "Read the group below a customer",
            description =
                    "Ten levels and 1,000 members at most; truncated tells when there are more."
                            + " Totals are of the members shown, in the base currency. Members that"
                            + " the caller does not see have a place, but no name and no value.")
    GroupView read(
            @PathVariable UUID customerId,
            @Parameter(
                            description = "What the one above is to those below",
                            schema = @Schema(allowableValues = {"parent-of", "sells-to"}))
                    @RequestParam(defaultValue = "parent-of")
                    String type,
            @Parameter(
                            description = "The day on which the group is meant; today when absent",
                            example = "2026-01-31")
                    @RequestParam(required = false)
                    @Nullable String at,
            Reach reach) {
        Reading reading = Reading.of(type);
        if (!reading.reversed() || !reading.type().isHierarchical()) {
            throw new Malformed("no-hierarchy", "A hierarchy is of parent-of or of sells-to");
        }
        return GroupView.of(
                groups.below(
                        new CustomerId(customerId), reading.type(), AsOf.dayOf(at, clock), reach));
    }
}
