package dev.guanxi.marketing.campaign.messaging;

import dev.guanxi.marketing.campaign.Campaign;
import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.campaign.CampaignStatus;
import dev.guanxi.marketing.interaction.Channel;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The data of all {@code crm.marketing.campaign.*.v1}: the whole state after the event. */
record CampaignState(
        CampaignId campaignId,
        String name,
        Channel channel,
        CampaignStatus status,
        @Nullable String segment,
        Money budget,
        Money costPerTouch,
        int audienceSize,
        Instant at) {

    static CampaignState of(Campaign campaign, Instant at) {
        return new CampaignState(
                campaign.id(),
                campaign.plan().name(),
                campaign.plan().channel(),
                campaign.status(),
                campaign.plan().selection().segment(),
                campaign.plan().budget(),
                campaign.plan().costPerTouch(),
                campaign.audienceSize(),
                at);
    }
}
