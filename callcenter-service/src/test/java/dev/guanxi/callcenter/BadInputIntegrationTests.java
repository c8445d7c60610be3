package dev.guanxi.callcenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Whatever a client sends: its own status and code, never 500. */
class BadInputIntegrationTests extends CallcenterTest {

    private static final String CUSTOMER =
            "\"customerId\":\"a4e70114-fe4b-5bd3-a694-2f4a2f186917\"";
    private static final String WHOLE =
            CUSTOMER + ",\"channel\":\"phone\",\"direction\":\"inbound\",\"subject\":\"x\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"customerId\":                               | malformed-json  | ''",
                "WHOLE,\"colour\":\"red\"                       | unknown-field   | /colour",
                "WHOLE,\"durationSeconds\":\"long\"             | wrong-type      | /durationSeconds",
                "WHOLE,\"durationSeconds\":-1                   | invalid-request | /durationSeconds",
                "WHOLE,\"at\":\"yesterday\"                     | wrong-type      | /at",
                "WHOLE,\"cost\":{\"amount\":\"1.00\"}           | invalid-request | /cost/currency",
                "WHOLE,\"cost\":{\"amount\":\"1e99999\",\"currency\":\"GBP\"} | invalid-request | /cost/amount",
                "WHOLE,\"cost\":{\"amount\":\"1\",\"currency\":\"QQQ\"} | wrong-type | /cost/currency",
                "CUSTOMER,\"channel\":\"pigeon\"                | wrong-type      | /channel",
                "CUSTOMER,\"channel\":\"phone\",\"direction\":\"inbound\",\"subject\":\"a\\u0000b\" | invalid-request | /subject",
                "CUSTOMER,\"channel\":\"phone\",\"direction\":\"inbound\",\"subject\":\"a\\ud800b\" | invalid-request | /subject",
                "\"customerId\":\"4711\"                        | wrong-type      | /customerId"
            })
    void aBadBodyIsRefusedWithItsOwnCode(String body, String code, String pointer) {
        String json =
                body.startsWith("{")
                        ? body
                        : "{" + body.replace("WHOLE", WHOLE).replace("CUSTOMER", CUSTOMER) + "}";

        ResponseEntity<JsonNode> answer = post("/contacts", json);

        assertRefused(answer, HttpStatus.BAD_REQUEST, code);
        if (!pointer.equals("''")) {
            assertThat(answer.getBody().path("errors").path(0).path("pointer").asString())
                    .isEqualTo(pointer);
        }
    }

    @Test
    void withoutAValidTokenNobodyGetsIn() {
        assertThat(status(anonymous())).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(status(bearing(tokens.forged("amy", "agent"))))
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(status(bearing(tokens.expired("amy", "agent"))))
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aRoleThatMayNotIsToldSo() {
        ResponseEntity<JsonNode> contact =
                as("ana", "analyst")
                        .post()
                        .uri("/contacts")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("{" + WHOLE + "}")
                        .retrieve()
                        .toEntity(JsonNode.class);

        assertRefused(contact, HttpStatus.FORBIDDEN, "permission-missing");
        assertThat(status(as("max", "marketer"))).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void anIdempotencyKeyStandsForOneRequest() {
        String key = UUID.randomUUID().toString();
        ResponseEntity<JsonNode> first = keyed(key, "{" + WHOLE + "}");
        ResponseEntity<JsonNode> again = keyed(key, "{" + WHOLE + "}");

        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(again.getBody()).isEqualTo(first.getBody());
        assertRefused(
                keyed(key, "{" + WHOLE + ",\"durationSeconds\":5}"),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource({
        "/tickets?status=lost, wrong-type",
        "/tickets?customerId=4711, wrong-type",
        "/tickets?limit=0, limit-out-of-range",
        "/contacts?after=nonsense, unknown-cursor",
        "/contacts/4711, wrong-type",
        "/queue?limit=all, limit-out-of-range"
    })
    void aBadParameterIsRefused(String path, String code) {
        ResponseEntity<JsonNode> answer = amy().get().uri(path).retrieve().toEntity(JsonNode.class);

        assertRefused(answer, HttpStatus.BAD_REQUEST, code);
    }

    @Test
    void whatPostgresCannotLookForIsJustNotThere() {
        assertThat(get("/tickets?assignee=%00").path("items")).isEmpty();
        assertThat(get("/queue?assignee=%00").path("items")).isEmpty();
    }

    @Test
    void aTicketNeedsAWholeWish() {
        assertRefused(
                post("/tickets", Map.of("kind", "complaint")),
                HttpStatus.BAD_REQUEST,
                "invalid-request");
    }

    private ResponseEntity<JsonNode> keyed(String key, String body) {
        return amy().post()
                .uri("/contacts")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    private RestClient bearing(String token) {
        return anonymous().mutate().defaultHeader("Authorization", "Bearer " + token).build();
    }

    private static HttpStatus status(RestClient client) {
        return HttpStatus.valueOf(
                client.get()
                        .uri("/queue")
                        .retrieve()
                        .toEntity(JsonNode.class)
                        .getStatusCode()
                        .value());
    }
}
