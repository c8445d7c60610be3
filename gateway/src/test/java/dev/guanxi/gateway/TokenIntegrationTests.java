package dev.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.annotation.DirtiesContext;

class TokenIntegrationTests extends GatewayTest {

    @AfterEach
    void issuerIsBack() {
        issuer.comesBack();
    }

    @Test
    void apiNeedsToken() {
        client.get()
                .uri("/api/v1/customers")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer")
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("https://guanxi.dev/problems/unauthenticated")
                .jsonPath("$.title")
                .isEqualTo("Unauthorized")
                .jsonPath("$.status")
                .isEqualTo(401)
                .jsonPath("$.code")
                .isEqualTo("unauthenticated")
                .jsonPath("$.detail")
                .isNotEmpty()
                .jsonPath("$.traceId")
                .value(String.class, id -> assertThat(id).matches("[0-9a-f]{32}"));
        assertThat(customer.calls()).isEmpty();
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("somebody else's key", issuer.tokenOfSomebodyElsesKey()),
                Arguments.of("expired", issuer.expiredToken()),
                Arguments.of("foreign audience", issuer.tokenForAudience("somebody-else")),
                Arguments.of("foreign issuer", issuer.tokenOfIssuer("http://localhost:1")),
                Arguments.of("algorithm none", issuer.unsignedToken()),
                Arguments.of("symmetric algorithm", issuer.tokenSignedWithPublicKey()),
                Arguments.of("garbage", "garbage"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void tokenIsRefused(String reason, String token) {
        client.get()
                .uri("/api/v1/customers")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unauthenticated");
        assertThat(customer.calls()).isEmpty();
    }

    @Test
    void tokenIsPassedOn() {
        get("/api/v1/customers?limit=5").expectStatus().isOk();

        var call = customer.calls().getFirst();
        assertThat(call.headers().getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(call.uri()).isEqualTo("/api/v1/customers?limit=5");
    }

    @Test
    void identityHeadersFromOutsideAreTakenAway() {
        client.get()
                .uri("/api/v1/customers")
                .headers(headers -> headers.setBearerAuth(issuer.token()))
                .header("X-User", "ada")
                .header("X-User-Id", "ada")
                .header("x_user_roles", "administrator")
                .header("X-Forwarded-User", "ada")
                .header("X-Forwarded-Preferred-Username", "ada")
                .header("X-Roles", "administrator")
                .header("X-Auth-Request-Email", "ada@example.com")
                .header("Remote-User", "ada")
                .header("Idempotency-Key", "kept")
                .exchange()
                .expectStatus()
                .isOk();

        var headers = customer.calls().getFirst().headers();
        assertThat(headers.values().stream().flatMap(java.util.List::stream))
                .noneMatch(value -> value.startsWith("ada") || value.equals("administrator"))
                .contains("kept");
    }

    @Test
    void unknownKeysDoNotFloodTheIssuer() {
        issuer.comesBack();

        for (int i = 0; i < 30; i++) {
            var token = issuer.tokenOfUnknownKey("unknown-" + i);
            client.get()
                    .uri("/api/v1/customers")
                    .headers(headers -> headers.setBearerAuth(token))
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }

        assertThat(issuer.timesAskedForKeys()).isLessThanOrEqualTo(2);
    }

    /** In a context of its own: nothing of the issuer is known there yet. */
    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.BEFORE_METHOD)
    void withoutIssuerTheGatewayStandsAndSaysWhatIsWrong() {
        issuer.goesAway();

        get("/api/v1/customers")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("issuer-unavailable");

        issuer.comesBack();
        get("/api/v1/customers").expectStatus().isOk();
    }

    @Test
    void whatIsNotNamedIsClosed() {
        client.get().uri("/anything").exchange().expectStatus().isUnauthorized();
        client.post().uri("/openapi/customer").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void pathTricksAreRefused() {
        client.get()
                .uri(java.net.URI.create(base() + "/openapi/%2e%2e/api/v1/customers"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("malformed-request");
        assertThat(customer.calls()).isEmpty();
    }
}
