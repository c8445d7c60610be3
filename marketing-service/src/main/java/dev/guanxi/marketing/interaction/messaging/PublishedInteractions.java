package dev.guanxi.marketing.interaction.messaging;

import dev.guanxi.marketing.interaction.Interaction;
import dev.guanxi.marketing.interaction.InteractionHistory;
import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import dev.guanxi.platform.value.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts interactions on {@code crm.marketing.interaction}, where history and ledger read them. */
@Component
class PublishedInteractions implements InteractionHistory {

    private static final String TOPIC = "crm.marketing.interaction";

    private final Outbox outbox;
    private final String service;

    PublishedInteractions(Outbox outbox, @Value("${spring.application.name}") String service) {
        this.outbox = outbox;
        this.service = service;
    }

    @Override
    public void record(List<Interaction> interactions) {
        outbox.append(interactions.stream().map(this::event).toList());
    }

    private OutboxEvent event(Interaction interaction) {
        InteractionRecorded data = data(Ids.next(), interaction, service);
        return new OutboxEvent(
                new OutboxEvent.Route(TOPIC, interaction.customer().toString()),
                InteractionRecorded.TYPE,
                new OutboxEvent.Subject(data.interactionId().toString(), 1),
                interaction.at(),
                data);
    }

    static InteractionRecorded data(UUID id, Interaction interaction, String service) {
        return new InteractionRecorded(
                id,
                interaction.customer(),
                interaction.about().kind(),
                interaction.topic().channel(),
                interaction.topic().direction(),
                interaction.topic().subject(),
                interaction.at(),
                interaction.by(),
                interaction.cost(),
                new InteractionRecorded.Reference("campaign", interaction.about().campaign()),
                service);
    }
}
