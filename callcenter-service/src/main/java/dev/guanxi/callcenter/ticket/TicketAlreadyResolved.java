package dev.guanxi.callcenter.ticket;

import dev.guanxi.platform.problem.Conflict;

/** A resolved ticket stays as it is. */
public final class TicketAlreadyResolved extends Conflict {

    private static final long serialVersionUID = 1L;

    TicketAlreadyResolved(Ticket ticket) {
        super(
                "ticket-already-resolved",
                "Ticket " + ticket.number() + " is resolved: open a new one");
    }
}
