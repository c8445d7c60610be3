package dev.guanxi.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The gateway between a stub issuer and stub services; one of them, sales, is never there. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "MANAGEMENT_SERVER_PORT=0",
            "GUANXI_RESPONSE_TIMEOUT=2s",
            "GUANXI_REQUEST_LIMIT=64KB",
            "GUANXI_CORS_ORIGINS=https://crm.example.com",
            "guanxi.gateway.identity.restraint=1m",
            "guanxi.gateway.breaker.window=6",
            "guanxi.gateway.breaker.minimum-calls=6",
            "guanxi.gateway.breaker.open-for=400ms",
            "guanxi.gateway.breaker.trial-calls=1"
        })
abstract class GatewayTest {

    static final StubIssuer issuer = new StubIssuer();
    static final StubService customer = new StubService();
    static final StubService marketing = new StubService();
    static final StubService callcenter = new StubService();
    static final StubService analytics = new StubService();

    @LocalServerPort private int port;
    @Autowired private CircuitBreakerRegistry breakers;

    WebTestClient client;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("GUANXI_ISSUER_URI", issuer::url);
        registry.add("GUANXI_CUSTOMER_URL", customer::url);
        registry.add("GUANXI_SALES_URL", GatewayTest::addressOfNobody);
        registry.add("GUANXI_MARKETING_URL", marketing::url);
        registry.add("GUANXI_CALLCENTER_URL", callcenter::url);
        registry.add("GUANXI_ANALYTICS_URL", analytics::url);
    }

    @BeforeEach
    void everyoneIsWell() {
        client = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        customer.behaves(StubService.answering("{\"service\":\"customer\"}"));
        marketing.behaves(StubService.answering("{\"service\":\"marketing\"}"));
        callcenter.behaves(StubService.answering("{\"service\":\"callcenter\"}"));
        analytics.behaves(StubService.answering("{\"service\":\"analytics\"}"));
    }

    WebTestClient.ResponseSpec get(String path) {
        return client.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(issuer.token()))
                .exchange();
    }

    WebTestClient.ResponseSpec post(String path, String body) {
        return client.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(issuer.token()))
                .header("Content-Type", "application/json")
                .bodyValue(body)
                .exchange();
    }

    String base() {
        return "http://localhost:" + port;
    }

    private static String addressOfNobody() {
        try (var socket = new ServerSocket(0)) {
            return "http://localhost:" + socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
