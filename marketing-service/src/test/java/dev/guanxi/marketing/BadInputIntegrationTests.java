package dev.guanxi.marketing;

import static org.assertj.core.api.Assertions.assertThat;

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
class BadInputIntegrationTests extends MarketingTest {

    private static final String COST =
            "\"costPerTouch\":{\"amount\":\"0.35\",\"currency\":\"GBP\"}";
    private static final String BUDGET = "\"budget\":{\"amount\":\"500\",\"currency\":\"GBP\"}";
    private static final String WHOLE =
            "\"name\":\"Win back\",\"channel\":\"email\"," + COST + "," + BUDGET;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\":                             | malformed-json  | NONE",
                "WHOLE,\"colour\":\"red\"               | unknown-field   | /colour",
                "WHOLE,\"tier\":\"wood\"                | wrong-type      | /tier",
                "WHOLE,\"quadrant\":7                   | wrong-type      | /quadrant",
                "WHOLE,\"segment\":\"At Risk\"          | invalid-request | /segment",
                "\"name\":\" \",\"channel\":\"email\",COST,BUDGET | invalid-request | /name",
                "\"name\":\"a\\u0000\",\"channel\":\"email\",COST,BUDGET | invalid-request | /name",
                "\"name\":\"a\",\"channel\":\"email\",BUDGET | invalid-request | /costPerTouch",
                "\"name\":\"a\",\"channel\":\"email\",COST,\"budget\":{\"amount\":\"-1\",\"currency\":\"GBP\"} | invalid-request | /budget/amount",
                "\"name\":\"a\",\"channel\":\"email\",COST,\"budget\":{\"amount\":\"1e999999\",\"currency\":\"GBP\"} | invalid-request | /budget/amount",
                "\"name\":\"a\",\"channel\":\"email\",COST,\"budget\":{\"amount\":\"much\",\"currency\":\"GBP\"} | wrong-type | /budget/amount",
                "\"name\":\"a\",\"channel\":\"email\",COST,\"budget\":{\"amount\":\"1\"} | invalid-request | /budget/currency"
            })
    void aBadBodyIsRefusedWithItsOwnCode(String body, String code, String pointer) {
        String json =
                body.startsWith("{")
                        ? body
                        : "{"
                                + body.replace("WHOLE", WHOLE)
                                        .replace("COST", COST)
                                        .replace("BUDGET", BUDGET)
                                + "}";

        ResponseEntity<JsonNode> answer = post("/campaigns", json);

        assertRefused(answer, HttpStatus.BAD_REQUEST, code);
        if (!pointer.equals("NONE")) {
            assertThat(answer.getBody().path("errors").path(0).path("pointer").asString())
                    .isEqualTo(pointer);
        }
    }

    @Test
    void withoutAValidTokenNobodyGetsIn() {
        assertThat(status(anonymous())).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(status(bearing(tokens.forged("max", "marketer"))))
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(status(bearing(tokens.forAnotherAudience("max", "marketer"))))
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aRoleThatMayNotIsToldSo() {
        ResponseEntity<JsonNode> answer =
                as("amy", "agent")
                        .post()
                        .uri("/campaigns")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("{" + WHOLE + "}")
                        .retrieve()
                        .toEntity(JsonNode.class);

        assertRefused(answer, HttpStatus.FORBIDDEN, "permission-missing");
        assertThat(status(as("erp", "integration"))).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void anIdempotencyKeyStandsForOneRequest() {
        String key = UUID.randomUUID().toString();
        ResponseEntity<JsonNode> first = keyed(key, "{" + WHOLE + "}");
        ResponseEntity<JsonNode> again = keyed(key, "{" + WHOLE + "}");

        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(again.getBody()).isEqualTo(first.getBody());
        assertRefused(
                keyed(key, "{" + WHOLE + ",\"tier\":\"gold\"}"),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource({
        "/campaigns?status=lost, wrong-type",
        "/campaigns?limit=201, limit-out-of-range",
        "/campaigns?after=nonsense, unknown-cursor",
        "/campaigns/4711, wrong-type"
    })
    void aBadParameterIsRefused(String path, String code) {
        ResponseEntity<JsonNode> answer = max().get().uri(path).retrieve().toEntity(JsonNode.class);

        assertRefused(answer, HttpStatus.BAD_REQUEST, code);
    }

    private ResponseEntity<JsonNode> keyed(String key, String body) {
        return max().post()
                .uri("/campaigns")
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
                        .uri("/campaigns")
                        .retrieve()
                        .toEntity(JsonNode.class)
                        .getStatusCode()
                        .value());
    }
}
