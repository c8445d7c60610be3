package dev.guanxi.callcenter.ticket;

import java.time.Instant;

/** How the rest of the company learns of tickets. Each method publishes in the transaction. */
public interface TicketPublication {

    void opened(Ticket ticket);

    void assigned(Ticket ticket, Instant at);

    void resolved(Ticket ticket, Instant at);
}
