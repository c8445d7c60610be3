package dev.guanxi.sales.opportunity;

import dev.guanxi.platform.http.ExpectedVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pursues opportunities: opens them, moves them through the pipeline, closes them. */
@Component
public class OpportunityPursuit {

    private final Opportunities opportunities;
    private final OpportunityPublication publication;
    private final Pipeline pipeline;
    private final Clock clock;

    OpportunityPursuit(
            Opportunities opportunities,
            OpportunityPublication publication,
            Pipeline pipeline,
            Clock clock) {
        this.opportunities = opportunities;
        this.publication = publication;
        this.pipeline = pipeline;
        this.clock = clock;
    }

    /**
     * @param stage where it starts, or null for the pipeline's first stage
     */
    @Transactional
    public Opportunity open(Opportunity.Terms terms, @Nullable String stage) {
        Stage start = stage == null ? pipeline.first() : pipeline.stage(stage);
        Opportunity opportunity = Opportunity.open(terms, start, now());
        opportunities.add(opportunity);
        publication.publish(opportunity.opened());
        return opportunity;
    }

    /** Moving to where it stands changes nothing. */
    @Transactional
    public Opportunity move(OpportunityId id, ExpectedVersion expected, String stage) {
        Opportunity opportunity = find(id, expected);
        opportunity
                .moveTo(pipeline.stage(stage), now())
                .ifPresent(moved -> save(opportunity, moved));
        return opportunity;
    }

    @Transactional
    public Opportunity win(OpportunityId id, ExpectedVersion expected) {
        Opportunity opportunity = find(id, expected);
        save(opportunity, opportunity.win(now()));
        return opportunity;
    }

    @Transactional
    public Opportunity lose(OpportunityId id, ExpectedVersion expected, String reason) {
        Opportunity opportunity = find(id, expected);
        save(opportunity, opportunity.lose(reason, now()));
        return opportunity;
    }

    private Opportunity find(OpportunityId id, ExpectedVersion expected) {
        Opportunity opportunity =
                opportunities.find(id).orElseThrow(() -> new NoSuchOpportunity(id));
        expected.mustBe(opportunity.position().version());
        return opportunity;
    }

    private void save(Opportunity opportunity, OpportunityEvent event) {
        opportunities.update(opportunity);
        publication.publish(event);
    }

    /** As fine as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
