package dev.guanxi.marketing.touch;

import dev.guanxi.marketing.campaign.Campaign;
import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.campaign.CampaignPublication;
import dev.guanxi.marketing.campaign.Campaigns;
import dev.guanxi.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Launches campaigns. */
@Service
public class CampaignLaunch {

    private final Campaigns campaigns;
    private final CampaignPublication publication;
    private final Launches launches;
    private final TouchDelivery delivery;
    private final Clock clock;

    CampaignLaunch(
            Campaigns campaigns,
            CampaignPublication publication,
            Launches launches,
            TouchDelivery delivery,
            Clock clock) {
        this.campaigns = campaigns;
        this.publication = publication;
        this.launches = launches;
        this.delivery = delivery;
        this.clock = clock;
    }

    /**
     * Touches the first batch of the audience at once; the others follow batch by batch, whatever
     * happens to this process.
     *
     * @throws dev.guanxi.marketing.campaign.CampaignNotPlanned when it was launched before
     * @throws dev.guanxi.marketing.campaign.NoAudience when there is nobody to touch
     */
    @Transactional
    public Campaign launch(CampaignId id, Caller by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Campaign launched = campaigns.getForChange(id).launched();
        campaigns.save(launched);
        publication.launched(launched, now);
        Launch launch = new Launch(id, by.name(), 0);
        launches.begin(launch, now);
        delivery.deliverBatch(launch);
        return launched;
    }
}
