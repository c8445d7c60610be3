package dev.guanxi.customer.ticket.web;

import dev.guanxi.customer.ticket.Ticket;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A ticket as callcenter-service last told it. */
@NamedInterface("view")
@Schema(name = "CustomerTicket")
public record TicketView(
        @Schema(description = "As in callcenter-service: GET /api/v1/tickets/{id}") UUID id,
        @Schema(example = "T-000017") String number,
        @Schema(example = "complaint") String kind,
        @Schema(example = "assigned") String status,
        @Schema(description = "Not resolved yet") boolean open,
        @Schema(example = "Two lanterns arrived broken") String subject,
        @Schema(example = "phone") String channel,
        @Schema(example = "amy") @Nullable String assignee,
        Instant openedAt,
        @Nullable Instant resolvedAt,
        long version) {

    public static TicketView of(Ticket ticket) {
        Ticket.Wish wish = ticket.wish();
        Ticket.Progress progress = ticket.progress();
        return new TicketView(
                ticket.id(),
                wish.number(),
                wish.kind(),
                progress.status(),
                progress.open(),
                wish.subject(),
                wish.channel(),
                progress.assignee(),
                progress.openedAt(),
                progress.resolvedAt(),
                ticket.version());
    }
}
