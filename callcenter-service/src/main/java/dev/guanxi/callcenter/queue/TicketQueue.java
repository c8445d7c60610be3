package dev.guanxi.callcenter.queue;

import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;

/**
 * In which order tickets are served: by the value tier of the customer (platinum, gold, silver,
 * bronze, not known), within a tier complaints before all else, and then who has waited longest.
 */
public interface TicketQueue {

    /** The open tickets, which nobody has. */
    Page<WaitingTicket> waiting(PageQuery query);

    /** What an agent has and has not resolved, in the same order. */
    Page<WaitingTicket> assignedTo(String agent, PageQuery query);
}
