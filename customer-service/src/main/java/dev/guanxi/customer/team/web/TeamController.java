package dev.guanxi.customer.team.web;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.period.AsOf;
import dev.guanxi.customer.team.NoSuchTeamMember;
import dev.guanxi.customer.team.TeamKeeping;
import dev.guanxi.customer.team.TeamMember;
import dev.guanxi.customer.team.TeamMemberId;
import dev.guanxi.customer.team.TeamMembers;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.MergePatch;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.http.Patches;
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
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/v1/customers/{customerId}/team")
@Tag(name = "Account team", description = "Which employees look after a customer")
class TeamController {

    private final Customers customers;
    private final TeamKeeping keeping;
    private final TeamMembers members;
    private final Patches patches;
    private final Clock clock;

    TeamController(
            Customers customers,
            TeamKeeping keeping,
            TeamMembers members,
            Patches patches,
            Clock clock) {
        this.customers = customers;
        this.keeping = keeping;
        this.members = members;
        this.patches = patches;
        this.clock = clock;
    }

    @PostMapping
    @RequiresPermission("customer:write")
    @Operation(operationId = "assignTeamMember", summary = "Put an employee on the account team")
    @ApiResponse(responseCode = "201", description = "The member as assigned")
    ResponseEntity<TeamMemberView> assign(
            @PathVariable UUID customerId, @Valid @RequestBody AssignTeamMemberRequest request) {
        TeamMember member =
                keeping.assign(
                        new CustomerId(customerId),
                        request.part(),
                        request.period(AsOf.today(clock)));
        URI place =
                URI.create(
                        "/api/v1/customers/%s/team/%s".formatted(member.customer(), member.id()));
        return ResponseEntity.created(place)
                .eTag(ExpectedVersion.tag(member.version()))
                .body(TeamMemberView.of(member));
    }

    @GetMapping
    @RequiresPermission("customer:read")
    @Operation(operationId = "listTeam", summary = "List the account team, newest member first")
    Page<TeamMemberView> list(
            @PathVariable UUID customerId,
            @Parameter(
                            description = "The day of the team, or all; today when absent",
                            example = "2026-01-31")
                    @RequestParam(required = false)
                    @Nullable String at,
            PageQuery page) {
        return members.list(ids(customerId), AsOf.read(at, clock), page).map(TeamMemberView::of);
    }

    @GetMapping("/{memberId}")
    @RequiresPermission("customer:read")
    @Operation(operationId = "readTeamMember", summary = "Read a member of the account team")
    ResponseEntity<TeamMemberView> read(
            @PathVariable UUID customerId, @PathVariable UUID memberId) {
        TeamMemberId id = new TeamMemberId(memberId);
        return tagged(
                members.find(ids(customerId), id).orElseThrow(() -> new NoSuchTeamMember(id)));
    }

    @PatchMapping(path = "/{memberId}", consumes = MergePatch.MEDIA_TYPE)
    @RequiresPermission("customer:write")
    @Operation(
            operationId = "rescheduleTeamMember",
            summary = "Correct or end a membership",
            description = "RFC 7396 on the two days; validUntil null opens the end again.")
    ResponseEntity<TeamMemberView> reschedule(
            @PathVariable UUID customerId,
            @PathVariable UUID memberId,
            ExpectedVersion expected,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(
                                                            type = "object",
                                                            description =
                                                                    "validFrom, validUntil or both"),
                                            examples =
                                                    @ExampleObject(
                                                            "{\"validUntil\": \"2026-12-31\"}")))
                    @RequestBody
                    JsonNode patch) {
        return tagged(
                keeping.reschedule(
                        new CustomerId(customerId),
                        new TeamMemberId(memberId),
                        expected,
                        before ->
                                patches.apply(
                                                patch,
                                                TeamMemberDates.of(before),
                                                TeamMemberDates.class)
                                        .period()));
    }

    private Set<CustomerId> ids(UUID id) {
        CustomerId sought = new CustomerId(id);
        return customers
                .find(sought)
                .map(Customer::ids)
                .orElseThrow(() -> new NoSuchCustomer(sought));
    }

    private static ResponseEntity<TeamMemberView> tagged(TeamMember member) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(member.version()))
                .body(TeamMemberView.of(member));
    }
}
