package dev.guanxi.customer.note;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.timeline.Interaction;
import dev.guanxi.customer.timeline.InteractionKind;
import dev.guanxi.customer.timeline.Timeline;
import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.value.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An employee notes down a contact; it is in the timeline and on the bus at once or not at all. */
@Service
public class NoteTaking {

    private static final String TOPIC = "crm.customer.interaction";
    private static final String RECORDED = "crm.interaction.recorded.v1";

    private final Customers customers;
    private final Timeline timeline;
    private final Outbox outbox;
    private final Clock clock;
    private final String service;

    NoteTaking(
            Customers customers,
            Timeline timeline,
            Outbox outbox,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        this.customers = customers;
        this.timeline = timeline;
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    /**
     * @throws NoSuchCustomer when there is nobody to take the note of
     * @throws NoteFromTheFuture when the contact has not taken place yet
     * @throws NoteTooOld when it is said to have taken place before 1900
     */
    @Transactional
    public Interaction take(CustomerId id, Note note, Caller author) {
        Customer customer = customers.find(id).orElseThrow(() -> new NoSuchCustomer(id));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = note.at() == null ? now : note.at().truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(now.plus(NoteFromTheFuture.TOLERANCE))) {
            throw new NoteFromTheFuture(at);
        }
        if (at.isBefore(NoteTooOld.FIRST)) {
            throw new NoteTooOld(at);
        }
        Interaction interaction =
                new Interaction(
                        Ids.next(),
                        customer.id().value(),
                        InteractionKind.NOTE.toString(),
                        note.channel().toString(),
                        note.direction().toString(),
                        note.subject(),
                        at,
                        author.name(),
                        note.durationSeconds(),
                        null,
                        null,
                        service);
        timeline.add(List.of(interaction));
        outbox.append(event(interaction));
        return interaction;
    }

    private static OutboxEvent event(Interaction interaction) {
        return new OutboxEvent(
                new OutboxEvent.Route(TOPIC, interaction.customerId().toString()),
                RECORDED,
                new OutboxEvent.Subject(interaction.interactionId().toString(), 1),
                interaction.at(),
                interaction);
    }
}
