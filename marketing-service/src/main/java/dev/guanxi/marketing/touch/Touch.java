package dev.guanxi.marketing.touch;

import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.customer.CustomerId;
import java.time.Instant;

/**
 * A customer was touched by a campaign.
 *
 * @param rank the customer's rank in the audience: 1 was the most valuable
 */
public record Touch(CampaignId campaign, CustomerId customer, int rank, Instant at) {}
