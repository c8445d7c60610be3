package dev.guanxi.marketing.audience;

import dev.guanxi.marketing.campaign.Campaign;
import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.campaign.CampaignPublication;
import dev.guanxi.marketing.campaign.Campaigns;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses whom a planned campaign is for. */
@Service
public class AudienceBuilding {

    private final Campaigns campaigns;
    private final Audiences audiences;
    private final CampaignPublication publication;
    private final Clock clock;

    AudienceBuilding(
            Campaigns campaigns,
            Audiences audiences,
            CampaignPublication publication,
            Clock clock) {
        this.campaigns = campaigns;
        this.audiences = audiences;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Builds the audience from what is known of the customers now, in place of one built before.
     *
     * @throws dev.guanxi.marketing.campaign.CampaignNotPlanned when the campaign is out
     */
    @Transactional
    public Audience build(CampaignId id) {
        Campaign campaign = campaigns.getForChange(id);
        campaign.requirePlanned();
        Audiences.Counts counts = audiences.build(id, campaign.plan());
        Campaign changed = campaign.withAudience(counts.selected());
        campaigns.save(changed);
        publication.changed(changed, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new Audience(changed, counts.fitting(), counts.unsubscribed());
    }
}
