package dev.guanxi.marketing.touch.web;

import dev.guanxi.marketing.campaign.Campaign;
import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.campaign.Campaigns;
import dev.guanxi.marketing.touch.CampaignLaunch;
import dev.guanxi.marketing.touch.Touches;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/campaigns/{id}")
@Tag(name = "Campaigns")
class TouchController {

    private final CampaignLaunch launch;
    private final Campaigns campaigns;
    private final Touches touches;

    TouchController(CampaignLaunch launch, Campaigns campaigns, Touches touches) {
        this.launch = launch;
        this.campaigns = campaigns;
        this.touches = touches;
    }

    @PostMapping("/launch")
    @RequiresPermission("campaign:write")
    @Operation(
            operationId = "launchCampaign",
            summary = "Touch everyone in the audience, each once",
            description =
                    "When the answer comes, the first batch (500 if not configured otherwise) is"
                            + " touched; the rest follows in the background, also after a crash."
                            + " Each touch is charged to its customer. 409 no-audience when the"
                            + " audience is not built, campaign-not-planned when it was launched"
                            + " before.")
    ResponseEntity<LaunchView> launch(@PathVariable UUID id, Caller caller) {
        Campaign launched = launch.launch(new CampaignId(id), caller);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(launched.version()))
                .body(LaunchView.of(launched, touches.count(launched.id())));
    }

    @GetMapping("/touches")
    @RequiresPermission("campaign:read")
    @Operation(
            operationId = "listTouches",
            summary = "Whom a campaign has touched, the most valuable first")
    Page<TouchView> list(@PathVariable UUID id, PageQuery query) {
        Campaign campaign = campaigns.get(new CampaignId(id));
        return touches.list(campaign.id(), query).map(TouchView::of);
    }
}
