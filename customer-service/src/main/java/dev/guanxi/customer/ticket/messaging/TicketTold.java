package dev.guanxi.customer.ticket.messaging;

import static java.util.Objects.requireNonNull;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of all {@code crm.callcenter.ticket.*.v1}, as far as it is read here. */
record TicketTold(
        UUID ticketId,
        String number,
        UUID customerId,
        String kind,
        String status,
        String subject,
        String channel,
        @Nullable String assignee,
        Instant openedAt,
        @Nullable Instant resolvedAt) {

    static final List<String> TYPES =
            List.of(
                    "crm.callcenter.ticket.opened.v1",
                    "crm.callcenter.ticket.assigned.v1",
                    "crm.callcenter.ticket.resolved.v1");

    TicketTold {
        requireNonNull(ticketId, "ticketId is missing");
        requireNonNull(number, "number is missing");
        requireNonNull(customerId, "customerId is missing");
        requireNonNull(kind, "kind is missing");
        requireNonNull(status, "status is missing");
        requireNonNull(subject, "subject is missing");
        requireNonNull(channel, "channel is missing");
        requireNonNull(openedAt, "openedAt is missing");
    }

    Ticket ticket(long version) {
        return new Ticket(
                ticketId,
                new CustomerId(customerId),
                new Ticket.Wish(number, kind, subject, channel),
                new Ticket.Progress(status, assignee, openedAt, resolvedAt),
                version);
    }
}
