package dev.guanxi.platform.testing.tested;

import static dev.guanxi.platform.testing.TestComponent.CONNECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import dev.guanxi.platform.testing.GuanxiTest;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestBed;
import dev.guanxi.platform.testing.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@GuanxiTest(service = "customer", components = CONNECT)
class GuanxiTestIntegrationTests {

    private static final String TYPE = "platform.tested.v1";

    @Autowired private Outbox outbox;
    @Autowired private TransactionTemplate transaction;
    @Autowired private KafkaTestClient kafka;
    @Autowired private TestTokens tokens;
    @Autowired private TestBed bed;
    @LocalServerPort private int port;

    @Test
    void appendedEventComesOutOfKafka() {
        String subject = UUID.randomUUID().toString();

        transaction.executeWithoutResult(
                status ->
                        outbox.append(
                                new OutboxEvent(
                                        new OutboxEvent.Route("platform.tested", subject),
                                        TYPE,
                                        new OutboxEvent.Subject(subject, 1),
                                        Instant.EPOCH,
                                        Map.of("name", "关系"))));

        ConsumerRecord<String, String> event =
                kafka.await("platform.tested", m -> subject.equals(m.key()));
        assertThat(event.value()).isEqualTo("{\"name\": \"关系\"}");
        assertThat(KafkaTestClient.header(event, "ce_type")).hasValue(TYPE);
        assertThat(KafkaTestClient.header(event, "ce_id")).isPresent();
    }

    @Test
    void goodTokenIsAccepted() throws Exception {
        assertThat(statusWith(tokens.as("ada", "tester"))).isEqualTo(200);
    }

    @Test
    void badTokensAreRefused() throws Exception {
        assertThat(statusWith(tokens.forged("ada", "tester"))).isEqualTo(401);
        assertThat(statusWith(tokens.expired("ada", "tester"))).isEqualTo(401);
        assertThat(statusWith(tokens.forAnotherAudience("ada", "tester"))).isEqualTo(401);
        assertThat(statusWith(tokens.fromAnotherIssuer("ada", "tester"))).isEqualTo(401);
        assertThat(statusWith(tokens.unsigned("ada", "tester"))).isEqualTo(401);
        assertThat(statusWith(tokens.as("amy", "stranger"))).isEqualTo(403);
    }

    @Test
    void serviceCannotOpenAnotherServicesDatabase() {
        TestBed.databaseOf("marketing").createOn(bed);

        assertThatThrownBy(
                        () ->
                                DriverManager.getConnection(
                                        bed.jdbcUrl("marketing"),
                                        "customer",
                                        TestBed.databaseOf("customer").password()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    private int statusWith(String token) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/ping"))
                        .header("Authorization", "Bearer " + token)
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }
}
