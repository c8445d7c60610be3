package dev.guanxi.callcenter.ticket;

import dev.guanxi.platform.problem.NotFound;

/** No ticket has this id. */
public final class NoSuchTicket extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchTicket(TicketId id) {
        super("no-such-ticket", "There is no ticket " + id);
    }
}
