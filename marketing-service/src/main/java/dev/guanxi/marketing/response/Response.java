package dev.guanxi.marketing.response;

import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.marketing.interaction.Channel;
import java.time.Instant;
import java.util.UUID;

/**
 * A customer answered to a campaign.
 *
 * @param by the employee or system that recorded it
 */
public record Response(UUID id, CampaignId campaign, Reply reply, Instant at, String by) {

    /**
     * @param channel by which way the answer came
     */
    public record Reply(CustomerId customer, Answer answer, Channel channel) {}
}
