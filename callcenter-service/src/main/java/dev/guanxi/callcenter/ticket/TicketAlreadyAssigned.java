package dev.guanxi.callcenter.ticket;

import dev.guanxi.platform.problem.Conflict;

/** The agent has the ticket already. */
public final class TicketAlreadyAssigned extends Conflict {

    private static final long serialVersionUID = 1L;

    TicketAlreadyAssigned(Ticket ticket, String agent) {
        super("ticket-already-assigned", agent + " has ticket " + ticket.number() + " already");
    }
}
