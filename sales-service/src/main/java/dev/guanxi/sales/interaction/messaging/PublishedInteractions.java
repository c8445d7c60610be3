package dev.guanxi.sales.interaction.messaging;

import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import dev.guanxi.platform.value.Ids;
import dev.guanxi.sales.interaction.Interaction;
import dev.guanxi.sales.interaction.InteractionHistory;
import dev.guanxi.sales.interaction.SalesChannel;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts interactions on {@code crm.sales.interaction}, where the customer history reads them. */
@Component
class PublishedInteractions implements InteractionHistory {

    private static final String TOPIC = "crm.sales.interaction";

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
        UUID id = Ids.next();
        String kind = interaction.about().kind().name().toLowerCase(Locale.ROOT);
        InteractionRecorded data =
                new InteractionRecorded(
                        id,
                        interaction.customer().value(),
                        kind,
                        contactChannel(interaction.channel()),
                        "inbound",
                        interaction.subject(),
                        interaction.at(),
                        interaction.by(),
                        new InteractionRecorded.Reference(kind, interaction.about().id()),
                        service);
        return new OutboxEvent(
                new OutboxEvent.Route(TOPIC, interaction.customer().toString()),
                InteractionRecorded.TYPE,
                new OutboxEvent.Subject(id.toString(), 1),
                interaction.at(),
                data);
    }

    /** A sale of which nobody recorded the channel counts as one over the counter. */
    private static String contactChannel(@Nullable SalesChannel channel) {
        return (channel == null ? SalesChannel.COUNTER : channel).contactChannel();
    }
}
