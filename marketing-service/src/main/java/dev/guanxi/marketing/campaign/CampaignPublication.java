package dev.guanxi.marketing.campaign;

import java.time.Instant;

/** How the rest of the company learns of campaigns. Each method publishes in the transaction. */
public interface CampaignPublication {

    void planned(Campaign campaign);

    void changed(Campaign campaign, Instant at);

    void launched(Campaign campaign, Instant at);
}
