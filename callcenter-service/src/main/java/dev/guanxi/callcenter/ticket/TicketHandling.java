package dev.guanxi.callcenter.ticket;

import dev.guanxi.callcenter.interaction.Direction;
import dev.guanxi.callcenter.interaction.Interaction;
import dev.guanxi.callcenter.interaction.InteractionHistory;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.value.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, assigns and resolves tickets; a ticket and what is told of it change together. */
@Service
public class TicketHandling {

    private final Tickets tickets;
    private final TicketPublication publication;
    private final InteractionHistory history;
    private final Clock clock;

    TicketHandling(
            Tickets tickets,
            TicketPublication publication,
            InteractionHistory history,
            Clock clock) {
        this.tickets = tickets;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public Ticket open(Ticket.Wish wish, Caller by) {
        Ticket ticket =
                Ticket.opened(
                        new TicketId(Ids.next()),
                        tickets.nextNumber(),
                        wish,
                        new Ticket.Opening(now(), by.name()));
        tickets.add(ticket);
        publication.opened(ticket);
        history.record(interaction(ticket));
        return ticket;
    }

    /**
     * @throws dev.guanxi.platform.problem.StaleVersion when the ticket has moved on
     */
    @Transactional
    public Ticket assign(TicketId id, ExpectedVersion expected, String agent) {
        Ticket assigned = current(id, expected).assignedTo(agent);
        tickets.save(assigned);
        publication.assigned(assigned, now());
        return assigned;
    }

    /**
     * @throws dev.guanxi.platform.problem.StaleVersion when the ticket has moved on
     */
    @Transactional
    public Ticket resolve(TicketId id, ExpectedVersion expected, String resolution) {
        Instant now = now();
        Ticket resolved = current(id, expected).resolved(resolution, now);
        tickets.save(resolved);
        publication.resolved(resolved, now);
        return resolved;
    }

    private Ticket current(TicketId id, ExpectedVersion expected) {
        Ticket ticket = tickets.findForChange(id).orElseThrow(() -> new NoSuchTicket(id));
        expected.mustBe(ticket.version());
        return ticket;
    }

    /** Handling time is logged as contacts; the ticket itself costs nothing. */
    private static Interaction interaction(Ticket ticket) {
        return new Interaction(
                new Interaction.About(Interaction.Kind.TICKET, ticket.id().value()),
                ticket.wish().customer(),
                new Interaction.Topic(
                        ticket.wish().channel(), Direction.INBOUND, ticket.wish().subject()),
                ticket.opening().at(),
                ticket.opening().by(),
                null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
