package dev.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FailureIntegrationTests extends GatewayTest {

    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        end.countDown();
    }

    @Test
    void deadServiceIsNamedWhileOthersAnswer() {
        get("/api/v1/orders")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "5")
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("service-unavailable")
                .jsonPath("$.service")
                .isEqualTo("sales")
                .jsonPath("$.traceId")
                .isNotEmpty();
        get("/api/v1/customers").expectStatus().isOk();
    }

    @Test
    void hangingServiceMeetsItsTimeLimit() {
        marketing.behaves(exchange -> hang());
        var started = System.nanoTime();

        get("/api/v1/campaigns")
                .expectStatus()
                .isEqualTo(504)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("service-timeout")
                .jsonPath("$.service")
                .isEqualTo("marketing");

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
        assertThat(marketing.calls()).hasSize(1);
    }

    @Test
    void breakerOpensAndClosesAgain() {
        callcenter.behaves(StubService.breakingOff());
        for (int i = 0; i < 6; i++) {
            post("/api/v1/tickets", "{}").expectStatus().isEqualTo(503);
        }
        assertThat(callcenter.calls()).hasSize(6);

        post("/api/v1/tickets", "{}")
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("service-unavailable")
                .jsonPath("$.service")
                .isEqualTo("callcenter");
        assertThat(callcenter.calls()).hasSize(6);

        callcenter.behaves(StubService.answering("{}"));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> post("/api/v1/tickets", "{}").expectStatus().isOk());
    }

    @Test
    void errorsThatTheServiceAnswersDoNotOpenTheBreaker() {
        callcenter.behaves(
                exchange -> {
                    exchange.sendResponseHeaders(500, -1);
                    exchange.close();
                });

        for (int i = 0; i < 10; i++) {
            get("/api/v1/tickets").expectStatus().isEqualTo(500);
        }

        assertThat(callcenter.calls()).hasSize(10);
    }

    @Test
    void brokenReadIsRepeated() {
        customer.behaves(
                exchange -> {
                    if (customer.calls().size() < 3) {
                        StubService.breakingOff().handle(exchange);
                    } else {
                        StubService.answering("{\"at\":\"last\"}").handle(exchange);
                    }
                });

        get("/api/v1/customers")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.at")
                .isEqualTo("last");

        assertThat(customer.calls()).hasSize(3);
    }

    @Test
    void brokenWriteIsNeverRepeated() {
        get("/api/v1/customers").expectStatus().isOk();
        customer.behaves(StubService.breakingOff());

        post("/api/v1/customers", "{}").expectStatus().isEqualTo(503);

        assertThat(customer.calls()).hasSize(1);
    }

    @Test
    void manySlowReadsAreNotTurnedAway() {
        // Connections are made ahead: what is measured against the time limit is the waiting alone.
        analytics.behaves(StubService.answering("{}"));
        readTogether(60);
        var together = new CountDownLatch(60);
        analytics.behaves(
                exchange -> {
                    together.countDown();
                    waitFor(together);
                    StubService.answering("{}").handle(exchange);
                });

        readTogether(60);
        assertThat(together.getCount()).isZero();
    }

    private void readTogether(int readers) {
        var answers =
                java.util.stream.IntStream.range(0, readers)
                        .mapToObj(i -> Thread.startVirtualThread(this::readEquity))
                        .toList();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> answers.stream().noneMatch(Thread::isAlive));
    }

    private void readEquity() {
        get("/api/v1/analytics/equity").expectStatus().isOk();
    }

    private void hang() {
        waitFor(end);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
