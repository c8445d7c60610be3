package dev.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Puts events on the bus and asks over REST; each test begins when the stream runs. */
@AnalyticsServiceTest
abstract class ValueFlow {

    static final Duration LIMIT = Duration.ofSeconds(60);

    @Autowired TestTokens tokens;
    @Autowired KafkaTestClient kafka;

    @Autowired
    @Qualifier("streams")
    HealthIndicator stream;

    @LocalServerPort int port;

    @BeforeEach
    void awaitTheStream() {
        await().atMost(LIMIT)
                .untilAsserted(
                        () ->
                                assertThat(stream.health().getDetails())
                                        .as("the stream runs")
                                        .containsEntry("state", "RUNNING"));
    }

    void sell(UUID customer, String amount) {
        UUID sale = UUID.randomUUID();
        produce(
                "crm.sales.sale",
                "crm.sales.sale.recorded.v1",
                customer,
                """
                {"saleId":"%s","source":"t","documentId":"1","kind":"invoice","customerId":"%s",
                 "occurredAt":"%s","currency":"GBP","netAmount":"%s","lineCount":1,
                 "lines":[{"productId":"%s","productRef":"A","quantity":"1","unitPrice":"%s"}]}
                """
                        .formatted(sale, customer, yesterday(), amount, sale, amount));
    }

    String call(UUID customer, String cost) {
        return produce(
                "crm.callcenter.interaction",
                "crm.interaction.recorded.v1",
                customer,
                """
                {"interactionId":"%s","customerId":"%s","kind":"contact","channel":"phone",
                 "direction":"inbound","subject":"s","at":"%s",
                 "cost":{"amount":"%s","currency":"GBP"},"service":"callcenter-service"}
                """
                        .formatted(UUID.randomUUID(), customer, yesterday(), cost));
    }

    String produce(String topic, String type, UUID key, String json) {
        String id = UUID.randomUUID().toString();
        kafka.produce(
                topic,
                key.toString(),
                Map.of("ce_id", id, "ce_type", type, "ce_time", yesterday().toString()),
                json);
        return id;
    }

    static Instant yesterday() {
        return Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    ResponseEntity<JsonNode> get(String path) {
        return client(tokens.as("ana", "analyst"))
                .get()
                .uri("/api/v1/analytics" + path)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    int status(String path) {
        return request(path, tokens.as("ana", "analyst"));
    }

    int request(String path, String token) {
        return client(token)
                .get()
                .uri("/api/v1/analytics" + path)
                .exchange((request, response) -> response.getStatusCode().value());
    }

    RestClient client(String token) {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeader("Authorization", "Bearer " + token)
                .build();
    }

    static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.path("amount").asString());
    }
}
