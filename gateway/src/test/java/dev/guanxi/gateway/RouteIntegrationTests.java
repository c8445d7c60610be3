package dev.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

class RouteIntegrationTests extends GatewayTest {

    @LocalManagementPort private int managementPort;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/customers, customer",
        "/api/v1/customers/42/timeline, customer",
        "/api/v1/customers:import, customer",
        "/api/v1/customers:export?format=csv, customer",
        "/api/v1/imports/42, customer",
        "/api/v1/import-mappings, customer",
        "/api/v1/tasks/42, customer",
        "/api/v1/merges/42/split, customer",
        "/api/v1/match-rules, customer",
        "/api/v1/campaigns, marketing",
        "/api/v1/contacts, callcenter",
        "/api/v1/tickets/42, callcenter",
        "/api/v1/queue, callcenter",
        "/api/v1/analytics/equity, analytics",
        "/api/v1/operations/analytics-service/dead-letters, analytics"
    })
    void pathBelongsToService(String path, String service) {
        get(path).expectStatus().isOk().expectBody().jsonPath("$.service").isEqualTo(service);
    }

    @Test
    void answerComesBackAsTheServiceGaveIt() {
        customer.behaves(
                exchange -> {
                    exchange.getResponseHeaders().set("ETag", "\"3\"");
                    exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
                    exchange.sendResponseHeaders(422, -1);
                    exchange.close();
                });

        post("/api/v1/customers", "{}")
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .valueEquals("ETag", "\"3\"");
        assertThat(customer.calls().getFirst().headers().getFirst("traceparent")).isNotEmpty();
    }

    @Test
    void unknownRouteIsProblemWithoutStackTrace() {
        get("/api/v1/unknown")
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("no-such-route")
                .jsonPath("$.traceId")
                .isNotEmpty()
                .jsonPath("$.trace")
                .doesNotExist();
        get("/api/v1/operations/unknown-service/dead-letters").expectStatus().isNotFound();
        get("/api/v1/customersandmore").expectStatus().isNotFound();
    }

    @Test
    void knownOriginMayAsk() {
        client.options()
                .uri("/api/v1/customers")
                .header("Origin", "https://crm.example.com")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "Authorization, If-Match")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "https://crm.example.com");
        assertThat(customer.calls()).isEmpty();
    }

    @Test
    void otherOriginsMayNot() {
        client.options()
                .uri("/api/v1/customers")
                .header("Origin", "https://stranger.example")
                .header("Access-Control-Request-Method", "GET")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void refusalsCanBeReadByKnownOrigins() {
        client.get()
                .uri("/api/v1/sales")
                .headers(headers -> headers.setBearerAuth(issuer.token()))
                .header("Origin", "https://crm.example.com")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "https://crm.example.com");
    }

    @Test
    void requestThatDeclaresTooMuchIsRefused() {
        post("/api/v1/customers", "x".repeat(65 * 1024))
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("request-too-large");
        assertThat(customer.calls()).isEmpty();
    }

    @Test
    void requestThatDeclaresNothingIsCounted() {
        var piece = "x".repeat(1024).getBytes(StandardCharsets.UTF_8);
        var pieces =
                Flux.range(0, 200).map(i -> DefaultDataBufferFactory.sharedInstance.wrap(piece));

        client.post()
                .uri("/api/v1/customers")
                .headers(headers -> headers.setBearerAuth(issuer.token()))
                .body(pieces, org.springframework.core.io.buffer.DataBuffer.class)
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("request-too-large");
    }

    @Test
    void fileMayBeLargerThanARequestAndTakeItsTime() {
        customer.behaves(
                exchange -> {
                    long length = exchange.getRequestBody().readAllBytes().length;
                    Awaitility.await()
                            .pollDelay(Duration.ofSeconds(3))
                            .atMost(Duration.ofSeconds(10))
                            .until(() -> true);
                    exchange.getResponseHeaders().set("Length", String.valueOf(length));
                    exchange.sendResponseHeaders(202, -1);
                    exchange.close();
                });

        post("/api/v1/customers:import", "x".repeat(300 * 1024))
                .expectStatus()
                .isEqualTo(202)
                .expectHeader()
                .valueEquals("Length", String.valueOf(300 * 1024));
    }

    @Test
    void everyAnswerHasSecurityHeaders() {
        get("/api/v1/customers")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("X-Frame-Options", "DENY")
                .expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer")
                .expectHeader()
                .exists("Content-Security-Policy");
    }

    @Test
    void operationsAnswerOnTheManagementPortOnly() {
        var management =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + managementPort).build();

        management.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
        management.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
        management.get().uri("/actuator/prometheus").exchange().expectStatus().isOk();
        management.get().uri("/actuator/env").exchange().expectStatus().is4xxClientError();
        get("/actuator/health").expectStatus().isNotFound();
    }
}
