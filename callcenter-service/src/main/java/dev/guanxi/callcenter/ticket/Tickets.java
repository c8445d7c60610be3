package dev.guanxi.callcenter.ticket;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All tickets. */
public interface Tickets {

    /** The next number for people; a number may stay unused, none is given twice. */
    String nextNumber();

    void add(Ticket ticket);

    Optional<Ticket> find(TicketId id);

    /** The ticket, which nobody else can change until the running transaction ends. */
    Optional<Ticket> findForChange(TicketId id);

    /** Replaces the state before. */
    void save(Ticket ticket);

    /** Newest first. */
    Page<Ticket> list(Filter filter, PageQuery query);

    /** What is asked for; null for no matter. */
    record Filter(
            @Nullable CustomerId customer,
            @Nullable TicketStatus status,
            @Nullable TicketKind kind,
            @Nullable String assignee) {}
}
