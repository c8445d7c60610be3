package dev.guanxi.marketing.campaign;

import dev.guanxi.platform.problem.Conflict;

/** What is out cannot be changed any more. */
public final class CampaignNotPlanned extends Conflict {

    private static final long serialVersionUID = 1L;

    CampaignNotPlanned(CampaignId id, CampaignStatus status) {
        super(
                "campaign-not-planned",
                "Campaign "
                        + id
                        + " is "
                        + status
                        + ": only a planned one can be changed or launched");
    }
}
