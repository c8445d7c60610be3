package dev.guanxi.marketing.campaign;

import java.time.Instant;

/**
 * A campaign, from planned over launched to closed. A change gives the next state; this one stays
 * as it was.
 *
 * @param audienceSize how many customers it is for; 0 until the audience is built
 * @param version 1 when planned, one more for each change: the sequence of its events
 */
public record Campaign(
        CampaignId id,
        CampaignPlan plan,
        CampaignStatus status,
        int audienceSize,
        Planned planned,
        long version) {

    public record Planned(Instant at, String by) {}

    static Campaign planned(CampaignId id, CampaignPlan plan, Planned planned) {
        return new Campaign(id, plan, CampaignStatus.PLANNED, 0, planned, 1);
    }

    /**
     * An audience that was built for another selection or budget is void.
     *
     * @throws CampaignNotPlanned when the campaign is out
     */
    Campaign changedTo(CampaignPlan newPlan) {
        requirePlanned();
        int kept = newPlan.needsAnotherAudienceThan(plan) ? 0 : audienceSize;
        return new Campaign(id, newPlan, status, kept, planned, version + 1);
    }

    /**
     * @throws CampaignNotPlanned when the campaign is out
     */
    public Campaign withAudience(int size) {
        requirePlanned();
        return new Campaign(id, plan, status, size, planned, version + 1);
    }

    /**
     * @throws CampaignNotPlanned when it was launched before
     * @throws NoAudience when there is nobody to touch
     */
    public Campaign launched() {
        requirePlanned();
        if (audienceSize == 0) {
            throw new NoAudience(id);
        }
        return next(CampaignStatus.LAUNCHED);
    }

    /**
     * @throws CampaignNotLaunched when it is not out, or not any more
     */
    Campaign closed() {
        requireLaunched();
        return next(CampaignStatus.CLOSED);
    }

    /** Fails unless the campaign is still a plan. */
    public void requirePlanned() {
        if (status != CampaignStatus.PLANNED) {
            throw new CampaignNotPlanned(id, status);
        }
    }

    /** Fails unless the campaign is out. */
    public void requireLaunched() {
        if (status != CampaignStatus.LAUNCHED) {
            throw new CampaignNotLaunched(id, status);
        }
    }

    private Campaign next(CampaignStatus newStatus) {
        return new Campaign(id, plan, newStatus, audienceSize, planned, version + 1);
    }
}
