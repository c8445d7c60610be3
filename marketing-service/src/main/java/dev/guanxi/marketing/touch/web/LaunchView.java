package dev.guanxi.marketing.touch.web;

import dev.guanxi.marketing.campaign.Campaign;
import dev.guanxi.marketing.campaign.CampaignStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

record LaunchView(
        UUID campaignId,
        CampaignStatus status,
        int audienceSize,
        @Schema(description = "Customers touched so far; the rest follows by itself") int touched,
        @Schema(description = "The campaign's version, for If-Match") long version) {

    static LaunchView of(Campaign campaign, int touched) {
        return new LaunchView(
                campaign.id().value(),
                campaign.status(),
                campaign.audienceSize(),
                touched,
                campaign.version());
    }
}
