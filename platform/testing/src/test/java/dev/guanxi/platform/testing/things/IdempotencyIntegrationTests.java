package dev.guanxi.platform.testing.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

class IdempotencyIntegrationTests extends ThingsTest {

    @Test
    void theSameRequestAgainGetsTheFirstAnswerAndHasOneEffect() {
        String key = UUID.randomUUID().toString();

        ResponseEntity<JsonNode> first = make("once", key);
        ResponseEntity<JsonNode> second = make("once", key);

        assertThat(first.getStatusCode().value()).isEqualTo(201);
        assertThat(second.getStatusCode().value()).isEqualTo(201);
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(second.getHeaders().getLocation()).isEqualTo(first.getHeaders().getLocation());
        assertThat(second.getHeaders().getETag()).isEqualTo(first.getHeaders().getETag());
        assertThat(thingsNamed("once")).isEqualTo(1);
        assertThat(eventsNamed("once")).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        String key = UUID.randomUUID().toString();
        make("one body", key);

        ResponseEntity<JsonNode> other = make("another body", key);

        assertThat(other.getStatusCode().value()).isEqualTo(422);
        assertThat(other.getBody().path("code").asString()).isEqualTo("idempotency-key-reused");
        assertThat(thingsNamed("another body")).isZero();
    }

    @Test
    void aKeyBelongsToItsCaller() {
        String key = UUID.randomUUID().toString();
        make("mine", key);

        ResponseEntity<JsonNode> foreign =
                withToken(tokens.as("another", "maker"))
                        .post()
                        .uri("/api/v1/things")
                        .header("Idempotency-Key", key)
                        .body(Map.of("name", "foreign"))
                        .retrieve()
                        .toEntity(JsonNode.class);

        assertThat(foreign.getStatusCode().value()).isEqualTo(201);
    }

    @Test
    void aRefusedRequestLeavesNothingBehind() {
        String key = UUID.randomUUID().toString();

        assertThat(make(ThingsApplication.UNLUCKY, key).getStatusCode().value()).isEqualTo(422);

        assertThat(thingsNamed(ThingsApplication.UNLUCKY)).isZero();
        assertThat(eventsNamed(ThingsApplication.UNLUCKY)).isZero();
    }

    @Test
    void tenAtOnceHaveOneEffect() throws Exception {
        String key = UUID.randomUUID().toString();
        List<Callable<Integer>> requests =
                IntStream.range(0, 10)
                        .<Callable<Integer>>mapToObj(
                                i -> () -> make("at once", key).getStatusCode().value())
                        .toList();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> status : threads.invokeAll(requests)) {
                assertThat(status.get()).isEqualTo(201);
            }
        }

        assertThat(thingsNamed("at once")).isEqualTo(1);
    }

    private ResponseEntity<JsonNode> make(String name, String key) {
        return as("maker")
                .post()
                .uri("/api/v1/things")
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .retrieve()
                .toEntity(JsonNode.class);
    }
}
