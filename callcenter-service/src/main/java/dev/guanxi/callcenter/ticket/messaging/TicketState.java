package dev.guanxi.callcenter.ticket.messaging;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.callcenter.ticket.Ticket;
import dev.guanxi.callcenter.ticket.TicketId;
import dev.guanxi.callcenter.ticket.TicketKind;
import dev.guanxi.callcenter.ticket.TicketStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The data of all {@code crm.callcenter.ticket.*.v1}: the whole state after the event. */
record TicketState(
        TicketId ticketId,
        String number,
        CustomerId customerId,
        TicketKind kind,
        TicketStatus status,
        String subject,
        Channel channel,
        @Nullable String assignee,
        Instant openedAt,
        @Nullable Instant resolvedAt,
        Instant at) {

    static TicketState of(Ticket ticket, Instant at) {
        return new TicketState(
                ticket.id(),
                ticket.number(),
                ticket.wish().customer(),
                ticket.wish().kind(),
                ticket.status(),
                ticket.wish().subject(),
                ticket.wish().channel(),
                ticket.progress().assignee(),
                ticket.opening().at(),
                ticket.progress().resolvedAt(),
                at);
    }
}
