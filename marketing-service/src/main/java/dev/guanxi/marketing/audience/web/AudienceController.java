package dev.guanxi.marketing.audience.web;

import dev.guanxi.marketing.audience.Audience;
import dev.guanxi.marketing.audience.AudienceBuilding;
import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/campaigns/{id}/audience")
@Tag(name = "Campaigns")
class AudienceController {

    private final AudienceBuilding building;

    AudienceController(AudienceBuilding building) {
        this.building = building;
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
}
