package dev.guanxi.callcenter.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.callcenter.CallcenterTest;
import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.value.CustomerValue;
import dev.guanxi.callcenter.value.CustomerValues;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

class QueueIntegrationTests extends CallcenterTest {

    @Autowired CustomerValues values;

    @Test
    void theMostValuableCustomerIsServedFirst() {
        String unknown = openTicket(UUID.randomUUID(), "complaint").path("id").asString();
        String bronze = openTicket(customerOf("bronze"), "inquiry").path("id").asString();
        String silver = openTicket(customerOf("silver"), "service").path("id").asString();
        String gold = openTicket(customerOf("gold"), "inquiry").path("id").asString();
        String goldLater = openTicket(customerOf("gold"), "service").path("id").asString();
        String goldComplaint = openTicket(customerOf("gold"), "complaint").path("id").asString();
        String platinum = openTicket(customerOf("platinum"), "inquiry").path("id").asString();

        assertThat(
                        inOrder(
                                "/queue?limit=3",
                                Set.of(
                                        unknown,
                                        bronze,
                                        silver,
                                        gold,
                                        goldLater,
                                        goldComplaint,
                                        platinum)))
                .containsExactly(platinum, goldComplaint, gold, goldLater, silver, bronze, unknown);
    }

    @Test
    void customerThatWasMergedWaitsAsTheSurvivorDoes() {
        UUID survivor = customerOf("platinum");
        UUID absorbed = UUID.randomUUID();
        values.keep(List.of(absorbed(absorbed, new CustomerId(survivor))));
        String gold = openTicket(customerOf("gold"), "complaint").path("id").asString();
        String merged = openTicket(absorbed, "inquiry").path("id").asString();

        assertThat(inOrder("/queue?limit=200", Set.of(gold, merged))).containsExactly(merged, gold);
        assertThat(values.find(new CustomerId(absorbed)))
                .hasValueSatisfying(value -> assertThat(value.tier()).isEqualTo("platinum"));
    }

    @Test
    void positionsGoOnFromPageToPage() {
        for (int i = 0; i < 5; i++) {
            openTicket(customerOf("silver"), "inquiry");
        }

        List<Long> positions =
                pages("/queue?limit=2").stream().map(p -> p.path("position").asLong()).toList();

        assertThat(positions).first().isEqualTo(1L);
        assertThat(positions).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anAssignedTicketIsOnlyInTheAgentsOwnQueue() {
        String agent = "agent-" + UUID.randomUUID();
        JsonNode ticket = openTicket(customerOf("gold"), "service");
        String id = ticket.path("id").asString();

        post("/tickets/" + id + "/assign", "\"1\"", Map.of("agent", agent));

        assertThat(inOrder("/queue?limit=200", Set.of(id))).isEmpty();
        JsonNode own = get("/queue?assignee=" + agent).path("items");
        assertThat(own).hasSize(1);
        assertThat(own.path(0).path("ticketId").asString()).isEqualTo(id);
        assertThat(own.path(0).path("assignee").asString()).isEqualTo(agent);
        assertThat(own.path(0).path("version").asLong()).isEqualTo(2);
    }

    @Test
    void aPlaceSaysWhyAndWhatTheCustomerIsWorth() {
        String id = openTicket(customerOf("platinum"), "complaint").path("id").asString();

        JsonNode place =
                pages("/queue?limit=200").stream()
                        .filter(p -> p.path("ticketId").asString().equals(id))
                        .findFirst()
                        .orElseThrow();

        assertThat(place.path("tier").asString()).isEqualTo("platinum");
        assertThat(place.path("clv").path("amount").asString()).isEqualTo("7976.42");
        assertThat(place.path("why").path(0).asString()).isEqualTo("platinum customer");
        assertThat(place.path("why").path(1).asString()).isEqualTo("complaint");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        ResponseEntity<JsonNode> answer =
                amy().get()
                        .uri(
                                "/queue?after={cursor}",
                                new dev.guanxi.platform.http.Cursor("lantern", UUID.randomUUID())
                                        .encode())
                        .retrieve()
                        .toEntity(JsonNode.class);

        assertRefused(answer, HttpStatus.BAD_REQUEST, "unknown-cursor");
    }

    private UUID customerOf(String tier) {
        CustomerId id = new CustomerId(UUID.randomUUID());
        values.keep(
                List.of(
                        new CustomerValue(
                                id,
                                tier,
                                Money.of("7976.42", "GBP"),
                                "champions",
                                1,
                                Instant.parse("2026-01-15T09:00:00Z"))));
        return id.value();
    }

    private static CustomerValue absorbed(UUID id, CustomerId survivor) {
        return new CustomerValue(
                new CustomerId(id),
                "bronze",
                Money.of("0", "GBP"),
                "prospect",
                1,
                Instant.parse("2026-01-15T09:00:00Z"),
                survivor);
    }

    private List<String> inOrder(String path, Set<String> tickets) {
        return pages(path).stream()
                .map(place -> place.path("ticketId").asString())
                .filter(tickets::contains)
                .toList();
    }

    private List<JsonNode> pages(String path) {
        List<JsonNode> places = new ArrayList<>();
        JsonNode page = get(path);
        page.path("items").forEach(places::add);
        while (page.hasNonNull("next")) {
            page = get(path + "&after=" + page.path("next").asString());
            page.path("items").forEach(places::add);
        }
        return places;
    }
}
