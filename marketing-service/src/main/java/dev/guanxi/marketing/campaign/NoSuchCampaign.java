package dev.guanxi.marketing.campaign;

import dev.guanxi.platform.problem.NotFound;

/** No campaign has this id. */
public final class NoSuchCampaign extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchCampaign(CampaignId id) {
        super("no-such-campaign", "There is no campaign " + id);
    }
}
