package dev.guanxi.callcenter.interaction.messaging;

import dev.guanxi.callcenter.interaction.Interaction;
import dev.guanxi.callcenter.interaction.InteractionHistory;
import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import dev.guanxi.platform.value.Ids;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts interactions on {@code crm.callcenter.interaction}, where history and ledger read them. */
@Component
class PublishedInteractions implements InteractionHistory {

    private static final String TOPIC = "crm.callcenter.interaction";

    private final Outbox outbox;
    private final String service;

    PublishedInteractions(Outbox outbox, @Value("${spring.application.name}") String service) {
        this.outbox = outbox;
        this.service = service;
    }

    @Override
    public void record(Interaction interaction) {
        InteractionRecorded data = data(Ids.next(), interaction, service);
        outbox.append(
                new OutboxEvent(
                        new OutboxEvent.Route(TOPIC, interaction.customer().toString()),
                        InteractionRecorded.TYPE,
                        new OutboxEvent.Subject(data.interactionId().toString(), 1),
                        interaction.at(),
                        data));
    }

    static InteractionRecorded data(UUID id, Interaction interaction, String service) {
        String kind = interaction.about().kind().name().toLowerCase(Locale.ROOT);
        Interaction.Effort effort = interaction.effort();
        return new InteractionRecorded(
                id,
                interaction.customer(),
                kind,
                interaction.topic().channel(),
                interaction.topic().direction(),
                interaction.topic().subject(),
                interaction.at(),
                interaction.by(),
                effort == null ? null : effort.durationSeconds(),
                effort == null ? null : effort.cost(),
                new InteractionRecorded.Reference(kind, interaction.about().id()),
                service);
    }
}
