package dev.guanxi.callcenter.ticket.web;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.callcenter.ticket.Ticket;
import dev.guanxi.callcenter.ticket.TicketKind;
import dev.guanxi.platform.http.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

record OpenTicketRequest(
        @NotNull @Schema(example = "a4e70114-fe4b-5bd3-a694-2f4a2f186917") UUID customerId,
        @NotNull @Schema(example = "complaint") TicketKind kind,
        @NotNull @Schema(description = "By which way the customer came", example = "phone")
                Channel channel,
        @NotBlank
                @Size(max = 500)
                @Pattern(
                        regexp = PlainText.LINE,
                        message = "must be one line without control characters")
                @Schema(
                        description = "What it is about, without names or other personal data",
                        example = "Two lanterns arrived broken")
                String subject) {

    Ticket.Wish wish() {
        return new Ticket.Wish(new CustomerId(customerId), kind, channel, subject.strip());
    }
}
