package dev.guanxi.marketing.touch;

import dev.guanxi.marketing.audience.Audiences;
import dev.guanxi.marketing.campaign.Campaign;
import dev.guanxi.marketing.campaign.CampaignStatus;
import dev.guanxi.marketing.campaign.Campaigns;
import dev.guanxi.marketing.interaction.Direction;
import dev.guanxi.marketing.interaction.Interaction;
import dev.guanxi.marketing.interaction.InteractionHistory;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Touches the audience of a launch batch by batch. Touches, their interactions and the progress of
 * the launch commit together: after a crash the next batch begins where the last one ended.
 */
@Component
class TouchDelivery {

    private final Campaigns campaigns;
    private final Audiences audiences;
    private final TouchRecords records;
    private final InteractionHistory history;
    private final Clock clock;

    TouchDelivery(
            Campaigns campaigns,
            Audiences audiences,
            TouchRecords records,
            InteractionHistory history,
            Clock clock) {
        this.campaigns = campaigns;
        this.audiences = audiences;
        this.records = records;
        this.history = history;
        this.clock = clock;
    }

    /** Touches the next customers in the running transaction. */
    void deliverBatch(Launch launch) {
        Campaign campaign = campaigns.get(launch.campaign());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (campaign.status() == CampaignStatus.CLOSED) {
            records.launches().finish(launch, now);
            return;
        }
        int upTo =
                Math.min(
                        Math.addExact(launch.doneRank(), records.batchSize()),
                        campaign.audienceSize());
        List<Touch> touches =
                audiences.membersBetween(campaign.id(), launch.doneRank(), upTo).stream()
                        .map(m -> new Touch(campaign.id(), m.customer(), m.rank(), now))
                        .toList();
        history.record(
                records.touches().addNew(touches).stream()
                        .map(touch -> interaction(touch, campaign, launch.by()))
                        .toList());
        Launch advanced = launch.advancedTo(upTo);
        if (upTo >= campaign.audienceSize()) {
            records.launches().finish(advanced, now);
        } else {
            records.launches().advance(advanced);
        }
    }

    private static Interaction interaction(Touch touch, Campaign campaign, String by) {
        return new Interaction(
                new Interaction.About(Interaction.Kind.CAMPAIGN_TOUCH, campaign.id().value()),
                touch.customer(),
                new Interaction.Topic(
                        campaign.plan().channel(), Direction.OUTBOUND, campaign.plan().name()),
                touch.at(),
                by,
                campaign.plan().costPerTouch());
    }
}
