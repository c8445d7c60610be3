package dev.guanxi.marketing.touch;

import dev.guanxi.marketing.campaign.CampaignId;

/**
 * How far a launched campaign has come.
 *
 * @param doneRank everyone up to this rank of the audience was touched or left out
 */
public record Launch(CampaignId campaign, String by, int doneRank) {

    Launch advancedTo(int rank) {
        return new Launch(campaign, by, rank);
    }
}
