package dev.guanxi.customer.ticket.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.ticket.Ticket;
import dev.guanxi.platform.testing.EventContract;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class TicketContractTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Test
    void everyGoldenExampleOfEveryTypeCanBeRead() {
        for (String type : TicketTold.TYPES) {
            assertThat(EventContract.of(type).examples())
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(read(example).customer()).isNotNull());
        }
    }

    @Test
    void aResolvedTicketIsNotOpenAndSaysWhoHadIt() {
        Ticket resolved =
                read(EventContract.of("crm.callcenter.ticket.resolved.v1").example("typical"));

        assertThat(resolved.wish())
                .isEqualTo(
                        new Ticket.Wish(
                                "T-000017", "complaint", "Two lanterns arrived broken", "phone"));
        assertThat(resolved.progress())
                .isEqualTo(
                        new Ticket.Progress(
                                "resolved",
                                "amy",
                                Instant.parse("2026-01-15T09:00:00Z"),
                                Instant.parse("2026-01-15T09:20:00Z")));
        assertThat(resolved.progress().open()).isFalse();
    }

    private static Ticket read(String example) {
        return JSON.readValue(example, TicketTold.class).ticket(3);
    }
}
