package dev.guanxi.sales.opportunity.messaging;

import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import dev.guanxi.sales.interaction.Interaction;
import dev.guanxi.sales.interaction.InteractionHistory;
import dev.guanxi.sales.opportunity.OpportunityEvent;
import dev.guanxi.sales.opportunity.OpportunityPublication;
import org.springframework.stereotype.Component;

/** Puts opportunities on {@code crm.sales.opportunity}, and new ones into the customer history. */
@Component
class PublishedOpportunities implements OpportunityPublication {

    private static final String TOPIC = "crm.sales.opportunity";

    private final Outbox outbox;
    private final InteractionHistory history;

    PublishedOpportunities(Outbox outbox, InteractionHistory history) {
        this.outbox = outbox;
        this.history = history;
    }

    @Override
    public void publish(OpportunityEvent event) {
        String id = event.opportunity().toString();
        outbox.append(
                new OutboxEvent(
                        new OutboxEvent.Route(TOPIC, id),
                        typeOf(event),
                        new OutboxEvent.Subject(id, event.position().version()),
                        event.position().since(),
                        OpportunityData.of(event)));
        if (event instanceof OpportunityEvent.Opened) {
            history.record(interaction(event));
        }
    }

    private static String typeOf(OpportunityEvent event) {
        return switch (event) {
            case OpportunityEvent.Opened opened -> "crm.sales.opportunity.opened.v1";
            case OpportunityEvent.Moved moved -> "crm.sales.opportunity.moved.v1";
            case OpportunityEvent.Won won -> "crm.sales.opportunity.won.v1";
            case OpportunityEvent.Lost lost -> "crm.sales.opportunity.lost.v1";
        };
    }

    private static Interaction interaction(OpportunityEvent event) {
        return new Interaction(
                new Interaction.About(Interaction.Kind.OPPORTUNITY, event.opportunity().value()),
                event.terms().customer(),
                null,
                "Opportunity opened",
                event.position().since(),
                event.terms().owner());
    }
}
