package dev.guanxi.marketing;

import static dev.guanxi.platform.testing.TestComponent.CONNECT;
import static dev.guanxi.platform.testing.TestComponent.KAFKA;
import static dev.guanxi.platform.testing.TestComponent.POSTGRES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.marketing.profile.CustomerProfile;
import dev.guanxi.marketing.profile.CustomerProfiles;
import dev.guanxi.platform.testing.GuanxiTest;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** What the tests of the running service share: one application and ways to speak to it. */
@GuanxiTest(
        service = "marketing",
        components = {POSTGRES, KAFKA, CONNECT})
@TestPropertySource(properties = "marketing.touches.batch-size=3")
public abstract class MarketingTest {

    @Autowired protected TestTokens tokens;
    @Autowired protected KafkaTestClient kafka;
    @Autowired protected JdbcClient jdbc;
    @Autowired protected CustomerProfiles profiles;
    @LocalServerPort protected int port;

    protected RestClient max() {
        return as("max", "marketer");
    }

    protected RestClient as(String user, String role) {
        return anonymous()
                .mutate()
                .defaultHeader("Authorization", "Bearer " + tokens.as(user, role))
                .build();
    }

    /** Answers of every status come back as answers. */
    protected RestClient anonymous() {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port + "/api/v1")
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    protected ResponseEntity<JsonNode> post(String path, Object body) {
        return max().post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    protected ResponseEntity<JsonNode> post(String path) {
        return max().post().uri(path).retrieve().toEntity(JsonNode.class);
    }

    protected ResponseEntity<JsonNode> patch(String path, String version, Object body) {
        return max().patch()
                .uri(path)
                .header("If-Match", version)
                .contentType(MediaType.parseMediaType("application/merge-patch+json"))
                .body(body)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    protected JsonNode get(String path) {
        ResponseEntity<JsonNode> answer = max().get().uri(path).retrieve().toEntity(JsonNode.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return answer.getBody();
    }

    /** A segment of its own for a test, because all tests share one database. */
    protected static String newSegment() {
        return "s-" + UUID.randomUUID();
    }

    protected static Map<String, Object> campaign(String segment, String budget) {
        return new HashMap<>(
                Map.of(
                        "name",
                        "Win back spring",
                        "channel",
                        "email",
                        "costPerTouch",
                        Map.of("amount", "0.35", "currency", "GBP"),
                        "budget",
                        Map.of("amount", budget, "currency", "GBP"),
                        "segment",
                        segment));
    }

    /** The path of a campaign that was just planned. */
    protected String planned(String segment, String budget) {
        ResponseEntity<JsonNode> answer = post("/campaigns", campaign(segment, budget));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        return "/campaigns/" + answer.getBody().path("id").asString();
    }

    protected UUID customerIn(String segment, String clv) {
        CustomerId id = new CustomerId(UUID.randomUUID());
        profiles.keep(
                List.of(
                        new CustomerProfile(
                                id,
                                new CustomerProfile.Place("gold", "star", segment),
                                Money.of(clv, "GBP"),
                                1,
                                Instant.parse("2026-01-15T09:00:00Z"))));
        return id.value();
    }

    protected static void assertRefused(
            ResponseEntity<JsonNode> answer, HttpStatus status, String code) {
        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(answer.getBody().path("code").asString()).isEqualTo(code);
        assertThat(answer.getHeaders().getContentType())
                .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
