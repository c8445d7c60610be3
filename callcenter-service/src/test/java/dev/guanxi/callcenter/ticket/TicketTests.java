package dev.guanxi.callcenter.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.interaction.Channel;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketTests {

    private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");

    private final Ticket open =
            Ticket.opened(
                    new TicketId(UUID.randomUUID()),
                    "T-000017",
                    new Ticket.Wish(
                            new CustomerId(UUID.randomUUID()),
                            TicketKind.COMPLAINT,
                            Channel.PHONE,
                            "Two lanterns arrived broken"),
                    new Ticket.Opening(NOW, "amy"));

    @Test
    void anOpenTicketBelongsToNobody() {
        assertThat(open.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(open.progress().assignee()).isNull();
        assertThat(open.version()).isEqualTo(1);
    }

    @Test
    void everyChangeIsOneVersionMore() {
        Ticket resolved = open.assignedTo("amy").assignedTo("sue").resolved("Sent new ones", NOW);

        assertThat(resolved.version()).isEqualTo(4);
        assertThat(resolved.status()).isEqualTo(TicketStatus.RESOLVED);
        assertThat(resolved.progress().assignee()).isEqualTo("sue");
        assertThat(resolved.progress().resolvedAt()).isEqualTo(NOW);
    }

    @Test
    void anAgentGetsATicketOnlyOnce() {
        Ticket assigned = open.assignedTo("amy");

        assertThatExceptionOfType(TicketAlreadyAssigned.class)
                .isThrownBy(() -> assigned.assignedTo("amy"));
    }

    @Test
    void whatNobodyHasCannotBeResolved() {
        assertThatExceptionOfType(TicketNotAssigned.class)
                .isThrownBy(() -> open.resolved("Done", NOW));
    }

    @Test
    void aResolvedTicketStaysAsItIs() {
        Ticket resolved = open.assignedTo("amy").resolved("Sent new ones", NOW);

        assertThatExceptionOfType(TicketAlreadyResolved.class)
                .isThrownBy(() -> resolved.assignedTo("sue"));
        assertThatExceptionOfType(TicketAlreadyResolved.class)
                .isThrownBy(() -> resolved.resolved("Again", NOW));
    }
}
