package dev.guanxi.marketing.campaign;

import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.value.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans, changes and closes campaigns; a campaign and what is told of it change together. */
@Service
public class CampaignPlanning {

    private final Campaigns campaigns;
    private final CampaignPublication publication;
    private final CampaignSettings settings;
    private final Clock clock;

    CampaignPlanning(
            Campaigns campaigns,
            CampaignPublication publication,
            CampaignSettings settings,
            Clock clock) {
        this.campaigns = campaigns;
        this.publication = publication;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @throws ForeignCurrency when its costs are not in the currency of campaign costs
     */
    @Transactional
    public Campaign plan(CampaignPlan plan, Caller by) {
        requireOwnCurrency(plan);
        Campaign campaign =
                Campaign.planned(
                        new CampaignId(Ids.next()), plan, new Campaign.Planned(now(), by.name()));
        campaigns.add(campaign);
        publication.planned(campaign);
        return campaign;
    }

    /**
     * @throws dev.guanxi.platform.problem.StaleVersion when the campaign has moved on
     * @throws CampaignNotPlanned when the campaign is out
     * @throws ForeignCurrency when its costs are not in the currency of campaign costs
     */
    @Transactional
    public Campaign change(CampaignId id, ExpectedVersion expected, CampaignPlan plan) {
        Campaign before = campaigns.getForChange(id);
        expected.mustBe(before.version());
        requireOwnCurrency(plan);
        Campaign changed = before.changedTo(plan);
        campaigns.save(changed);
        publication.changed(changed, now());
        return changed;
    }

    /** Ends a campaign: touches that are still to come stay out, answers are refused. */
    @Transactional
    public Campaign close(CampaignId id) {
        Campaign closed = campaigns.getForChange(id).closed();
        campaigns.save(closed);
        publication.changed(closed, now());
        return closed;
    }

    private void requireOwnCurrency(CampaignPlan plan) {
        if (!plan.budget().currency().equals(settings.currency())) {
            throw new ForeignCurrency(plan.budget().currency(), settings.currency());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
