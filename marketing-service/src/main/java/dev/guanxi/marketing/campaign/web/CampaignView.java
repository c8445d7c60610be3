package dev.guanxi.marketing.campaign.web;

import dev.guanxi.marketing.campaign.Campaign;
import dev.guanxi.marketing.campaign.CampaignStatus;
import dev.guanxi.marketing.interaction.Channel;
import dev.guanxi.marketing.profile.Quadrant;
import dev.guanxi.marketing.profile.Tier;
import dev.guanxi.platform.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record CampaignView(
        UUID id,
        String name,
        Channel channel,
        CampaignStatus status,
        Money costPerTouch,
        Money budget,
        @Nullable String segment,
        @Nullable Tier tier,
        @Nullable Quadrant quadrant,
        @Schema(description = "Customers in the audience, 0 until it is built") int audienceSize,
        Instant plannedAt,
        String plannedBy,
        long version) {

    static CampaignView of(Campaign campaign) {
        return new CampaignView(
                campaign.id().value(),
                campaign.plan().name(),
                campaign.plan().channel(),
                campaign.status(),
                campaign.plan().costPerTouch(),
                campaign.plan().budget(),
                campaign.plan().selection().segment(),
                campaign.plan().selection().tier(),
                campaign.plan().selection().quadrant(),
                campaign.audienceSize(),
                campaign.planned().at(),
                campaign.planned().by(),
                campaign.version());
    }
}
