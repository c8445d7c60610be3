package dev.guanxi.callcenter.ticket.messaging;

import dev.guanxi.callcenter.ticket.Ticket;
import dev.guanxi.callcenter.ticket.TicketPublication;
import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts tickets on {@code crm.callcenter.ticket}. */
@Component
class PublishedTickets implements TicketPublication {

    static final String OPENED = "crm.callcenter.ticket.opened.v1";
    static final String ASSIGNED = "crm.callcenter.ticket.assigned.v1";
    static final String RESOLVED = "crm.callcenter.ticket.resolved.v1";

    private static final String TOPIC = "crm.callcenter.ticket";

    private final Outbox outbox;

    PublishedTickets(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void opened(Ticket ticket) {
        append(OPENED, ticket, ticket.opening().at());
    }

    @Override
    public void assigned(Ticket ticket, Instant at) {
        append(ASSIGNED, ticket, at);
    }

    @Override
    public void resolved(Ticket ticket, Instant at) {
        append(RESOLVED, ticket, at);
    }

    private void append(String type, Ticket ticket, Instant at) {
        String id = ticket.id().toString();
        outbox.append(
                new OutboxEvent(
                        new OutboxEvent.Route(TOPIC, id),
                        type,
                        new OutboxEvent.Subject(id, ticket.version()),
                        at,
                        TicketState.of(ticket, at)));
    }
}
