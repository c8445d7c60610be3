package dev.guanxi.platform.testing.things;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

class BusyIntegrationTests extends ThingsTest {

    @Autowired HikariDataSource pool;

    @Test
    void withoutAFreeConnectionTheAnswerIsToComeBackLater() throws SQLException {
        List<ResponseEntity<JsonNode>> answers;
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                taken.add(pool.getConnection());
            }
            CompletableFuture<ResponseEntity<JsonNode>> plain =
                    CompletableFuture.supplyAsync(() -> make("busy", null));
            answers = List.of(make("busy", UUID.randomUUID().toString()), plain.join());
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }

        assertThat(answers)
                .allSatisfy(
                        answer -> {
                            assertThat(answer.getStatusCode().value()).isEqualTo(503);
                            assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                                    .isEqualTo("1");
                            assertThat(answer.getBody().path("code").asString()).isEqualTo("busy");
                        });
        assertThat(thingsNamed("busy")).isZero();
        assertThat(make("busy", null).getStatusCode().value()).isEqualTo(201);
    }

    private ResponseEntity<JsonNode> make(String name, @Nullable String key) {
        return as("maker")
                .post()
                .uri("/api/v1/things")
                .headers(
                        headers -> {
                            if (key != null) {
                                headers.set("Idempotency-Key", key);
                            }
                        })
                .body(Map.of("name", name))
                .retrieve()
                .toEntity(JsonNode.class);
    }
}
