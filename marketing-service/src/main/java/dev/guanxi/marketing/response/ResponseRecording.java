package dev.guanxi.marketing.response;

import dev.guanxi.marketing.campaign.Campaign;
import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.campaign.Campaigns;
import dev.guanxi.marketing.interaction.Direction;
import dev.guanxi.marketing.interaction.Interaction;
import dev.guanxi.marketing.interaction.InteractionHistory;
import dev.guanxi.marketing.touch.Touches;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.value.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records answers; an answer and its entry in the customer history come about together. */
@Service
public class ResponseRecording {

    private final Campaigns campaigns;
    private final Touches touches;
    private final ResponseRecords records;
    private final InteractionHistory history;
    private final Clock clock;

    ResponseRecording(
            Campaigns campaigns,
            Touches touches,
            ResponseRecords records,
            InteractionHistory history,
            Clock clock) {
        this.campaigns = campaigns;
        this.touches = touches;
        this.records = records;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What was recorded.
     *
     * @param isNew false when the customer had given the same answer before: nothing was changed
     */
    public record Outcome(Response response, boolean isNew) {}

    /**
     * Who unsubscribes is not touched again on the campaign's channel, by any campaign.
     *
     * @throws dev.guanxi.marketing.campaign.CampaignNotLaunched when it is not out
     * @throws NotTouched when the campaign has not touched the customer
     */
    @Transactional
    public Outcome record(CampaignId id, Response.Reply reply, Caller by) {
        Campaign campaign = campaigns.get(id);
        campaign.requireLaunched();
        if (!touches.wasTouched(id, reply.customer())) {
            throw new NotTouched(reply.customer(), id);
        }
        Response response =
                new Response(
                        Ids.next(),
                        id,
                        reply,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        by.name());
        if (!records.responses().addNew(response)) {
            return new Outcome(records.responses().find(id, reply).orElseThrow(), false);
        }
        if (reply.answer() == Answer.UNSUBSCRIBED) {
            records.unsubscriptions()
                    .add(reply.customer(), campaign.plan().channel(), response.at());
        }
        history.record(List.of(interaction(response, campaign)));
        return new Outcome(response, true);
    }

    private static Interaction interaction(Response response, Campaign campaign) {
        return new Interaction(
                new Interaction.About(Interaction.Kind.CAMPAIGN_RESPONSE, campaign.id().value()),
                response.reply().customer(),
                new Interaction.Topic(
                        response.reply().channel(),
                        Direction.INBOUND,
                        campaign.plan().name() + ": " + response.reply().answer()),
                response.at(),
                response.by(),
                null);
    }
}
