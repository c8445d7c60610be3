package dev.guanxi.callcenter;

import static dev.guanxi.platform.testing.TestComponent.CONNECT;
import static dev.guanxi.platform.testing.TestComponent.KAFKA;
import static dev.guanxi.platform.testing.TestComponent.POSTGRES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.platform.testing.GuanxiTest;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** What the tests of the running service share: one application and ways to speak to it. */
@GuanxiTest(
        service = "callcenter",
        components = {POSTGRES, KAFKA, CONNECT})
public abstract class CallcenterTest {

    @Autowired protected TestTokens tokens;
    @Autowired protected KafkaTestClient kafka;
    @Autowired protected JdbcClient jdbc;
    @LocalServerPort protected int port;

    protected RestClient amy() {
        return as("amy", "agent");
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
        return amy().post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    protected ResponseEntity<JsonNode> post(String path, String version, Object body) {
        return amy().post()
                .uri(path)
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    protected JsonNode get(String path) {
        ResponseEntity<JsonNode> answer = amy().get().uri(path).retrieve().toEntity(JsonNode.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return answer.getBody();
    }

    protected JsonNode openTicket(UUID customer, String kind) {
        ResponseEntity<JsonNode> answer =
                post(
                        "/tickets",
                        Map.of(
                                "customerId",
                                customer,
                                "kind",
                                kind,
                                "channel",
                                "phone",
                                "subject",
                                "Two lanterns arrived broken"));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        return answer.getBody();
    }

    protected static void assertRefused(
            ResponseEntity<JsonNode> answer, HttpStatus status, String code) {
        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(answer.getBody().path("code").asString()).isEqualTo(code);
        assertThat(answer.getHeaders().getContentType())
                .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
