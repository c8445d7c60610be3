package dev.guanxi.callcenter.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.callcenter.CallcenterTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

class ContactApiIntegrationTests extends CallcenterTest {

    private final UUID customer = UUID.randomUUID();

    @Test
    void aLoggedContactSaysWhatItCost() {
        ResponseEntity<JsonNode> answer =
                post("/contacts", contact(Map.of("durationSeconds", 240)));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(answer.getHeaders().getETag()).isEqualTo("\"1\"");
        JsonNode body = answer.getBody();
        assertThat(answer.getHeaders().getLocation())
                .hasToString("/api/v1/contacts/" + body.path("id").asString());
        assertThat(body.path("cost").path("amount").asString()).isEqualTo("3.20");
        assertThat(body.path("cost").path("currency").asString()).isEqualTo("GBP");
        assertThat(body.path("by").asString()).isEqualTo("amy");
        assertThat(get("/contacts/" + body.path("id").asString())).isEqualTo(body);
    }

    @Test
    void aStatedCostCounts() {
        ResponseEntity<JsonNode> answer =
                post(
                        "/contacts",
                        contact(Map.of("cost", Map.of("amount", "12.5", "currency", "GBP"))));

        assertThat(answer.getBody().path("cost").path("amount").asString()).isEqualTo("12.50");
    }

    @Test
    void aStatedCostInAForeignCurrencyIsRefused() {
        ResponseEntity<JsonNode> answer =
                post(
                        "/contacts",
                        contact(Map.of("cost", Map.of("amount", "12.50", "currency", "EUR"))));

        assertRefused(answer, HttpStatus.UNPROCESSABLE_CONTENT, "foreign-currency");
    }

    @Test
    void aContactStillToComeIsRefused() {
        String tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).toString();

        assertRefused(
                post("/contacts", contact(Map.of("at", tomorrow))),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "contact-in-future");
        assertRefused(
                post("/contacts", contact(Map.of("at", "0001-01-01T00:00:00Z"))),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "contact-too-long-ago");
    }

    @Test
    void theListGoesFromTheNewestToTheOldest() {
        for (int day = 1; day <= 5; day++) {
            post("/contacts", contact(Map.of("at", "2026-01-0" + day + "T09:00:00Z")));
        }

        List<String> times = new ArrayList<>();
        JsonNode page = get("/contacts?limit=2&customerId=" + customer);
        page.path("items").forEach(item -> times.add(item.path("at").asString()));
        while (page.hasNonNull("next")) {
            page =
                    get(
                            "/contacts?limit=2&customerId=%s&after=%s"
                                    .formatted(customer, page.path("next").asString()));
            page.path("items").forEach(item -> times.add(item.path("at").asString()));
        }

        assertThat(times)
                .containsExactly(
                        "2026-01-05T09:00:00Z",
                        "2026-01-04T09:00:00Z",
                        "2026-01-03T09:00:00Z",
                        "2026-01-02T09:00:00Z",
                        "2026-01-01T09:00:00Z");
    }

    @Test
    void theListCanBeNarrowedToAChannel() {
        post("/contacts", contact(Map.of()));
        post("/contacts", contact(Map.of("channel", "fax")));

        JsonNode items = get("/contacts?channel=fax&customerId=" + customer).path("items");

        assertThat(items).hasSize(1);
        assertThat(items.path(0).path("channel").asString()).isEqualTo("fax");
    }

    @Test
    void anUnknownContactIsNotFound() {
        ResponseEntity<JsonNode> answer =
                amy().get()
                        .uri("/contacts/" + UUID.randomUUID())
                        .retrieve()
                        .toEntity(JsonNode.class);

        assertRefused(answer, HttpStatus.NOT_FOUND, "no-such-contact");
    }

    private Map<String, Object> contact(Map<String, Object> more) {
        Map<String, Object> contact =
                new HashMap<>(
                        Map.of(
                                "customerId", customer,
                                "channel", "phone",
                                "direction", "inbound",
                                "subject", "Asked for the delivery date"));
        contact.putAll(more);
        return contact;
    }
}
