package dev.guanxi.callcenter.queue.web;

import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.callcenter.queue.WaitingTicket;
import dev.guanxi.callcenter.ticket.TicketKind;
import dev.guanxi.platform.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record QueuePlaceView(
        @Schema(description = "1 is served next") long position,
        UUID ticketId,
        String number,
        UUID customerId,
        TicketKind kind,
        Channel channel,
        String subject,
        @Nullable String assignee,
        Instant openedAt,
        long waitingSeconds,
        @Nullable @Schema(description = "Absent while not known", example = "platinum") String tier,
        @Nullable @Schema(description = "Customer lifetime value, absent while not known")
                Money clv,
        @Nullable @Schema(example = "champions") String segment,
        @Schema(
                        description = "Why it stands here, the weightiest reason first",
                        example = "[\"platinum customer\", \"complaint\", \"waiting for 3 min\"]")
                List<String> why,
        @Schema(description = "For If-Match when the ticket is assigned") long version) {

    static QueuePlaceView of(WaitingTicket waiting, Instant now) {
        WaitingTicket.Worth worth = waiting.worth();
        return new QueuePlaceView(
                waiting.position(),
                waiting.ticket().value(),
                waiting.label().number(),
                waiting.wish().customer().value(),
                waiting.wish().kind(),
                waiting.wish().channel(),
                waiting.wish().subject(),
                waiting.label().assignee(),
                waiting.openedAt(),
                waiting.waited(now).toSeconds(),
                worth == null ? null : worth.tier(),
                worth == null ? null : worth.clv(),
                worth == null ? null : worth.segment(),
                waiting.reasons(now),
                waiting.label().version());
    }
}
