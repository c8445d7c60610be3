package dev.guanxi.callcenter.ticket;

import dev.guanxi.platform.problem.Conflict;

/** Only a ticket that an agent has can be resolved. */
public final class TicketNotAssigned extends Conflict {

    private static final long serialVersionUID = 1L;

    TicketNotAssigned(Ticket ticket) {
        super(
                "ticket-not-assigned",
                "Nobody has ticket " + ticket.number() + ": assign it before it is resolved");
    }
}
