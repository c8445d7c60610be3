package dev.guanxi.marketing.audience.web;

import dev.guanxi.marketing.audience.Audience;
import dev.guanxi.marketing.audience.AudienceBuilding;
import dev.guanxi.marketing.audience.Audiences;
import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.campaign.Campaigns;
import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/campaigns/{id}/audience")
@Tag(name = "Campaigns")
class AudienceController {

    private final AudienceBuilding building;
    private final Campaigns campaigns;
    private final Audiences audiences;

    AudienceController(AudienceBuilding building, Campaigns campaigns, Audiences audiences) {
        this.building = building;
        this.campaigns = campaigns;
        this.audiences = audiences;
    }

    @PostMapping
    @RequiresPermission("campaign:write")
    @Operation(
            operationId = "buildAudience",
            summary = "Choose whom a planned campaign is for",
            description =
                    "The most valuable customers who fit the selection, as many as the budget pays"
                            + " for. Takes the place of an audience that was built before.")
    ResponseEntity<AudienceView> build(@PathVariable UUID id) {
        Audience audience = building.build(new CampaignId(id));
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(audience.campaign().version()))
                .body(AudienceView.of(audience));
    }

    @GetMapping
    @RequiresPermission("campaign:read")
    @Operation(
            operationId = "listAudience",
            summary = "Whom a campaign is for, the most valuable first",
            description = "As it was built last; an audience that was never built is empty.")
    Page<AudienceMemberView> list(
            @PathVariable UUID id,
            @Parameter(description = "Only this customer: tells whether it is a member")
                    @RequestParam(required = false)
                    @Nullable UUID customerId,
            PageQuery page) {
        CustomerId only = customerId == null ? null : new CustomerId(customerId);
        return audiences
                .list(campaigns.get(new CampaignId(id)).id(), only, page)
                .map(AudienceMemberView::of);
    }
}
