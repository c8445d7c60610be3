package dev.guanxi.marketing.campaign;

import dev.guanxi.platform.problem.Conflict;

/** Only what is out can be answered or closed. */
public final class CampaignNotLaunched extends Conflict {

    private static final long serialVersionUID = 1L;

    CampaignNotLaunched(CampaignId id, CampaignStatus status) {
        super(
                "campaign-not-launched",
                "Campaign "
                        + id
                        + " is "
                        + status
                        + ": only a launched one can be answered or closed");
    }
}
