package dev.guanxi.marketing.response;

import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.platform.problem.RuleBroken;

/** Only who was touched by a campaign can answer to it. */
public final class NotTouched extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NotTouched(CustomerId customer, CampaignId campaign) {
        super("not-touched", "Campaign " + campaign + " has not touched customer " + customer);
    }
}
