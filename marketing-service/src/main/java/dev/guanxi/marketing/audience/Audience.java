package dev.guanxi.marketing.audience;

import dev.guanxi.marketing.campaign.Campaign;

/**
 * What came of building an audience.
 *
 * @param campaign the campaign with its new audience
 * @param fitting how many customers fit the selection
 * @param unsubscribed how many of them do not want to be touched on the campaign's channel
 */
public record Audience(Campaign campaign, int fitting, int unsubscribed) {

    public int selected() {
        return campaign.audienceSize();
    }

    /** How many the budget does not pay for: the least valuable of those who fit. */
    public int beyondBudget() {
        return fitting - unsubscribed - selected();
    }
}
