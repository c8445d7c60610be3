package dev.guanxi.callcenter.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.callcenter.ticket.Ticket;
import dev.guanxi.callcenter.ticket.TicketId;
import dev.guanxi.callcenter.ticket.TicketKind;
import dev.guanxi.platform.value.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTicketTests {

    private static final Instant OPENED = Instant.parse("2026-01-15T09:00:00Z");

    @Test
    void tierKindAndTimeAreTheReasons() {
        WaitingTicket ticket =
                waiting(
                        new WaitingTicket.Worth(
                                "platinum", Money.of("7976.42", "GBP"), "champions"));

        assertThat(ticket.reasons(OPENED.plusSeconds(200)))
                .containsExactly("platinum customer", "complaint", "waiting for 3 min");
    }

    @ParameterizedTest
    @CsvSource({"PT59S, 0 min", "PT59M, 59 min", "PT1H1M, 1 h 1 min", "P2DT3H, 2 d 3 h"})
    void timeIsToldInWords(Duration waited, String words) {
        assertThat(waiting(null).reasons(OPENED.plus(waited)))
                .contains("value not known yet", "waiting for " + words);
    }

    @Test
    void aClockThatIsBehindShowsNoNegativeTime() {
        assertThat(waiting(null).waited(OPENED.minusSeconds(5))).isZero();
    }

    private static WaitingTicket waiting(WaitingTicket.@Nullable Worth worth) {
        return new WaitingTicket(
                1,
                new TicketId(UUID.randomUUID()),
                new WaitingTicket.Label("T-000017", 1, null),
                new Ticket.Wish(
                        new CustomerId(UUID.randomUUID()),
                        TicketKind.COMPLAINT,
                        Channel.PHONE,
                        "Two lanterns arrived broken"),
                OPENED,
                worth);
    }
}
