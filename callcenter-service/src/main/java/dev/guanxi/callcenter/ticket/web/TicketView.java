package dev.guanxi.callcenter.ticket.web;

import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.callcenter.ticket.Ticket;
import dev.guanxi.callcenter.ticket.TicketKind;
import dev.guanxi.callcenter.ticket.TicketStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record TicketView(
        UUID id,
        String number,
        UUID customerId,
        TicketKind kind,
        TicketStatus status,
        String subject,
        Channel channel,
        @Nullable String assignee,
        @Nullable String resolution,
        Instant openedAt,
        String openedBy,
        @Nullable Instant resolvedAt,
        long version) {

    static TicketView of(Ticket ticket) {
        return new TicketView(
                ticket.id().value(),
                ticket.number(),
                ticket.wish().customer().value(),
                ticket.wish().kind(),
                ticket.status(),
                ticket.wish().subject(),
                ticket.wish().channel(),
                ticket.progress().assignee(),
                ticket.progress().resolution(),
                ticket.opening().at(),
                ticket.opening().by(),
                ticket.progress().resolvedAt(),
                ticket.version());
    }
}
