package dev.guanxi.customer.relationship.web;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.period.AsOf;
import dev.guanxi.customer.relationship.Reading;
import dev.guanxi.customer.relationship.RelatedCustomer;
import dev.guanxi.customer.relationship.RelationshipId;
import dev.guanxi.customer.relationship.RelationshipKeeping;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.MergePatch;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.http.Patches;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
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
@RequestMapping("/api/v1/customers/{customerId}/relationships")
@Tag(name = "Relationships", description = "How customers stand to each other, since when")
class RelationshipController {

    private final RelationshipKeeping keeping;
    private final RelationshipReading reading;
    private final Patches patches;
    private final Clock clock;

    RelationshipController(
            RelationshipKeeping keeping,
            RelationshipReading reading,
            Patches patches,
            Clock clock) {
        this.keeping = keeping;
        this.reading = reading;
        this.patches = patches;
        this.clock = clock;
    }

    @PostMapping
    @RequiresPermission("customer:write")
    @Operation(
            operationId = "establishRelationship",
            summary = "Relate a customer to another",
            description =
                    "The type is named as the customer reads it; the other end reads the other name."
                            + " 409 relationship-cycle carries the path of customer ids that would"
                            + " lead back to its beginning.")
    @ApiResponse(responseCode = "201", description = "The relationship as established")
    ResponseEntity<RelationshipView> establish(
            @PathVariable UUID customerId,
            @Valid @RequestBody EstablishRelationshipRequest request,
            Caller caller) {
        reading.requireVisible(request.other(), caller);
        RelationshipId id =
                keeping.establish(
                                new CustomerId(customerId),
                                Reading.of(request.type()),
                                new CustomerId(request.other()),
                                request.period(AsOf.today(clock)))
                        .id();
        RelatedCustomer established = reading.find(customerId, id.value());
        URI place =
                URI.create(
                        "/api/v1/customers/%s/relationships/%s"
                                .formatted(established.reader(), id));
        return ResponseEntity.created(place)
                .eTag(ExpectedVersion.tag(established.relationship().version()))
                .body(reading.shownTo(caller, established));
    }

    @GetMapping
    @RequiresPermission("customer:read")
    @Operation(
            operationId = "listRelationships",
            summary = "List a customer's relationships, newest first",
            description =
                    "From whichever end they were established; each has the name for this one.")
    Page<RelationshipView> list(
            @PathVariable UUID customerId,
            @ParameterObject RelationshipFilter filter,
            PageQuery page,
            Caller caller) {
        return reading.list(customerId, filter.search(clock), page, caller);
    }

    @GetMapping("/{relationshipId}")
    @RequiresPermission("customer:read")
    @Operation(operationId = "readRelationship", summary = "Read a relationship from one end")
    ResponseEntity<RelationshipView> read(
            @PathVariable UUID customerId, @PathVariable UUID relationshipId, Caller caller) {
        return tagged(reading.find(customerId, relationshipId), caller);
    }

    @PatchMapping(path = "/{relationshipId}", consumes = MergePatch.MEDIA_TYPE)
    @RequiresPermission("customer:write")
    @Operation(
            operationId = "rescheduleRelationship",
            summary = "Correct or end a relationship",
            description =
                    "RFC 7396 on the two days; validUntil null opens the end again. The rules of a"
                            + " new relationship hold.")
    ResponseEntity<RelationshipView> reschedule(
            @PathVariable UUID customerId,
            @PathVariable UUID relationshipId,
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
                    JsonNode patch,
            Caller caller) {
        keeping.reschedule(
                new CustomerId(customerId),
                new RelationshipId(relationshipId),
                expected,
                before ->
                        patches.apply(patch, RelationshipDates.of(before), RelationshipDates.class)
                                .period());
        return tagged(reading.find(customerId, relationshipId), caller);
    }

    private ResponseEntity<RelationshipView> tagged(RelatedCustomer related, Caller caller) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(related.relationship().version()))
                .body(reading.shownTo(caller, related));
    }
}
