package dev.guanxi.customer.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.http.PageQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The highest version of each ticket stays; lists and counts are of all ids of a customer. */
@CustomerServiceTest
class TicketStoreIntegrationTests {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired Tickets tickets;

    private final CustomerId customer = new CustomerId(UUID.randomUUID());

    @Test
    void theHighestVersionStaysInWhateverOrderTheyCome() {
        UUID id = UUID.randomUUID();
        Ticket opened = ticket(id, "open", 1);
        Ticket resolved = ticket(id, "resolved", 3);

        tickets.keep(List.of(resolved, opened));
        tickets.keep(List.of(ticket(id, "assigned", 2)));
        tickets.keep(List.of(resolved));

        assertThat(read(null)).containsExactly(resolved);
        assertThat(read(true)).isEmpty();
    }

    @Test
    void openOnesComeFirstAndEachStatusIsCounted() {
        Ticket assigned = ticket(UUID.randomUUID(), "assigned", 1);
        Ticket open = ticket(UUID.randomUUID(), "open", 2);
        Ticket old = ticket(UUID.randomUUID(), "resolved", 3);
        Ticket older = ticket(UUID.randomUUID(), "resolved", 0);
        tickets.keep(List.of(old, assigned, open, older));

        assertThat(read(null)).containsExactly(open, assigned, old, older);
        assertThat(read(false)).containsExactly(old, older);
        assertThat(tickets.byStatus(List.of(customer), 100))
                .containsOnly(
                        Map.entry("assigned", 1L),
                        Map.entry("open", 1L),
                        Map.entry("resolved", 2L));
        assertThat(tickets.byStatus(List.of(customer), 3)).containsEntry("resolved", 1L);
    }

    private List<Ticket> read(@Nullable Boolean open) {
        return tickets.list(List.of(customer), open, new PageQuery(50, null)).items();
    }

    private Ticket ticket(UUID id, String status, long version) {
        Instant openedAt = START.plus(Duration.ofHours(version));
        boolean resolved = status.equals("resolved");
        return new Ticket(
                id,
                customer,
                new Ticket.Wish("T-1", "complaint", "灯笼破损", "chat"),
                new Ticket.Progress(
                        status,
                        status.equals("open") ? null : "amy",
                        openedAt,
                        resolved ? openedAt.plusSeconds(60) : null),
                version);
    }
}
