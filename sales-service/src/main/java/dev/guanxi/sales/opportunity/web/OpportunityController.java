package dev.guanxi.sales.opportunity.web;

import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.http.PlainText;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.opportunity.NoSuchOpportunity;
import dev.guanxi.sales.opportunity.Opportunities;
import dev.guanxi.sales.opportunity.Opportunity;
import dev.guanxi.sales.opportunity.OpportunityId;
import dev.guanxi.sales.opportunity.OpportunityPursuit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(OpportunityController.PATH)
@Tag(name = "Opportunities", description = "Chances to sell, until they are won or lost")
class OpportunityController {

    static final String PATH = "/api/v1/opportunities";

    private final OpportunityPursuit pursuit;
    private final Opportunities opportunities;

    OpportunityController(OpportunityPursuit pursuit, Opportunities opportunities) {
        this.pursuit = pursuit;
        this.opportunities = opportunities;
    }

    @PostMapping
    @RequiresPermission("opportunity:write")
    @Operation(operationId = "openOpportunity", summary = "Open an opportunity")
    @ApiResponse(responseCode = "201", description = "Opened")
    ResponseEntity<OpportunityView> open(
            @Valid @RequestBody OpenOpportunityRequest request, Caller caller) {
        Opportunity opened = pursuit.open(request.terms(caller.name()), request.stage());
        return ResponseEntity.created(URI.create(PATH + "/" + opened.id()))
                .eTag(ExpectedVersion.tag(opened.position().version()))
                .body(OpportunityView.of(opened));
    }

    @GetMapping("/{id}")
    @RequiresPermission("opportunity:read")
    @Operation(operationId = "readOpportunity", summary = "One opportunity")
    ResponseEntity<OpportunityView> read(@PathVariable UUID id) {
        OpportunityId opportunityId = new OpportunityId(id);
        return answer(
                opportunities
                        .find(opportunityId)
                        .orElseThrow(() -> new NoSuchOpportunity(opportunityId)));
    }

    @GetMapping
    @RequiresPermission("opportunity:read")
    @Operation(operationId = "listOpportunities", summary = "Opportunities, newest first")
    Page<OpportunityView> list(
            @Parameter(description = "Only this seller's", example = "sam")
                    @RequestParam(required = false)
                    @Pattern(regexp = PlainText.LINE)
                    @Nullable String owner,
            @Parameter(description = "Only those in this stage", example = "proposal")
                    @RequestParam(required = false)
                    @Pattern(regexp = PlainText.LINE)
                    @Nullable String stage,
            @Parameter(description = "Only this customer's") @RequestParam(required = false)
                    @Nullable UUID customer,
            PageQuery query) {
        Opportunities.Filter filter =
                new Opportunities.Filter(
                        owner, stage, customer == null ? null : new CustomerId(customer));
        return opportunities.list(filter, query).map(OpportunityView::of);
    }

    @PostMapping("/{id}/move")
    @RequiresPermission("opportunity:write")
    @Operation(operationId = "moveOpportunity", summary = "Move it to another open stage")
    ResponseEntity<OpportunityView> move(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody MoveOpportunityRequest request) {
        return answer(pursuit.move(new OpportunityId(id), expected, request.stage()));
    }

    @PostMapping("/{id}/win")
    @RequiresPermission("opportunity:write")
    @Operation(operationId = "winOpportunity", summary = "The customer decided for us")
    ResponseEntity<OpportunityView> win(@PathVariable UUID id, ExpectedVersion expected) {
        return answer(pursuit.win(new OpportunityId(id), expected));
    }

    @PostMapping("/{id}/lose")
    @RequiresPermission("opportunity:write")
    @Operation(operationId = "loseOpportunity", summary = "The customer decided against it")
    ResponseEntity<OpportunityView> lose(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody LoseOpportunityRequest request) {
        return answer(pursuit.lose(new OpportunityId(id), expected, request.reason()));
    }

    private static ResponseEntity<OpportunityView> answer(Opportunity opportunity) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(opportunity.position().version()))
                .body(OpportunityView.of(opportunity));
    }
}
