package dev.guanxi.marketing.campaign;

import dev.guanxi.platform.problem.Conflict;

/** A campaign without an audience cannot be launched. */
public final class NoAudience extends Conflict {

    private static final long serialVersionUID = 1L;

    NoAudience(CampaignId id) {
        super("no-audience", "Campaign " + id + " has nobody to touch: build its audience first");
    }
}
