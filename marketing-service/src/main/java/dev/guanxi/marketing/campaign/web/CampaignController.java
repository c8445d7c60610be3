package dev.guanxi.marketing.campaign.web;

import dev.guanxi.marketing.campaign.Campaign;
import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.campaign.CampaignPlanning;
import dev.guanxi.marketing.campaign.CampaignStatus;
import dev.guanxi.marketing.campaign.Campaigns;
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
@RequestMapping("/api/v1/campaigns")
@Tag(
        name = "Campaigns",
        description = "What campaigns may cost, whom they are for, where they stand")
class CampaignController {

    private static final String PATCH_EXAMPLE =
            """
            {"budget": {"amount": "750.00"}, "tier": "gold", "segment": null}
            """;

    private final CampaignPlanning planning;
    private final Campaigns campaigns;
    private final Patches patches;

    CampaignController(CampaignPlanning planning, Campaigns campaigns, Patches patches) {
        this.planning = planning;
        this.campaigns = campaigns;
        this.patches = patches;
    }

    @PostMapping
    @RequiresPermission("campaign:write")
    @Operation(
            operationId = "planCampaign",
            summary = "Plan a campaign",
            description =
                    "Its audience is everyone who fits segment, tier and quadrant, as far as they"
                            + " are given.")
    @ApiResponse(responseCode = "201", description = "The campaign, planned")
    ResponseEntity<CampaignView> plan(@Valid @RequestBody CampaignDetails request, Caller caller) {
        Campaign campaign = planning.plan(request.plan(), caller);
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + campaign.id()))
                .eTag(ExpectedVersion.tag(campaign.version()))
                .body(CampaignView.of(campaign));
    }

    @GetMapping("/{id}")
    @RequiresPermission("campaign:read")
    @Operation(operationId = "readCampaign", summary = "Read a campaign")
    ResponseEntity<CampaignView> read(@PathVariable UUID id) {
        return tagged(campaigns.get(new CampaignId(id)));
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    @RequiresPermission("campaign:write")
    @Operation(
            operationId = "changeCampaign",
            summary = "Change a campaign while it is planned",
            description =
                    "RFC 7396: null removes. An audience that was built for another selection,"
                            + " channel or number of touches is void and has to be built again.")
    ResponseEntity<CampaignView> change(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(implementation = CampaignDetails.class),
                                            examples = @ExampleObject(PATCH_EXAMPLE)))
                    @RequestBody
                    JsonNode patch) {
        Campaign seen = campaigns.get(new CampaignId(id));
        CampaignDetails wanted =
                patches.apply(patch, CampaignDetails.of(seen.plan()), CampaignDetails.class);
        return tagged(planning.change(seen.id(), expected, wanted.plan()));
    }

    @PostMapping("/{id}/close")
    @RequiresPermission("campaign:write")
    @Operation(
            operationId = "closeCampaign",
            summary = "End a launched campaign",
            description = "It touches nobody any more and takes no answers.")
    ResponseEntity<CampaignView> close(@PathVariable UUID id) {
        return tagged(planning.close(new CampaignId(id)));
    }

    @GetMapping
    @RequiresPermission("campaign:read")
    @Operation(operationId = "listCampaigns", summary = "Campaigns, the newest first")
    Page<CampaignView> list(
            @RequestParam(required = false) @Nullable CampaignStatus status, PageQuery query) {
        return campaigns.list(status, query).map(CampaignView::of);
    }

    private static ResponseEntity<CampaignView> tagged(Campaign campaign) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(campaign.version()))
                .body(CampaignView.of(campaign));
    }
}
