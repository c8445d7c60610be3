package dev.guanxi.marketing.campaign.messaging;

import dev.guanxi.marketing.campaign.Campaign;
import dev.guanxi.marketing.campaign.CampaignPublication;
import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts campaigns on {@code crm.marketing.campaign}. */
@Component
class PublishedCampaigns implements CampaignPublication {

    static final String PLANNED = "crm.marketing.campaign.planned.v1";
    static final String CHANGED = "crm.marketing.campaign.changed.v1";
    static final String LAUNCHED = "crm.marketing.campaign.launched.v1";

    private static final String TOPIC = "crm.marketing.campaign";

    private final Outbox outbox;

    PublishedCampaigns(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void planned(Campaign campaign) {
        append(PLANNED, campaign, campaign.planned().at());
    }

    @Override
    public void changed(Campaign campaign, Instant at) {
        append(CHANGED, campaign, at);
    }

    @Override
    public void launched(Campaign campaign, Instant at) {
        append(LAUNCHED, campaign, at);
    }

    private void append(String type, Campaign campaign, Instant at) {
        String id = campaign.id().toString();
        outbox.append(
                new OutboxEvent(
                        new OutboxEvent.Route(TOPIC, id),
                        type,
                        new OutboxEvent.Subject(id, campaign.version()),
                        at,
                        CampaignState.of(campaign, at)));
    }
}
