package dev.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageIntegrationTests extends GatewayTest {

    @Test
    void pageListsAllServices() {
        client.get()
                .uri("/swagger-ui/config.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.urls[*].name")
                .value(
                        names ->
                                assertThat(names.toString())
                                        .isEqualTo(
                                                "[\"customer\",\"sales\",\"marketing\","
                                                        + "\"callcenter\",\"analytics\"]"))
                .jsonPath("$.urls[0].url")
                .isEqualTo("/openapi/customer")
                .jsonPath("$.oauth.clientId")
                .isEqualTo("guanxi-swagger")
                .jsonPath("$.oauth.usePkceWithAuthorizationCodeGrant")
                .isEqualTo(true);
    }

    @Test
    void pageIsServedWithOurStartScript() {
        client.get()
                .uri("/swagger-ui.html")
                .exchange()
                .expectStatus()
                .isTemporaryRedirect()
                .expectHeader()
                .location("/swagger-ui/index.html");
        assertThat(text("/swagger-ui/index.html")).contains("swagger-ui-bundle.js");
        assertThat(text("/swagger-ui/swagger-initializer.js")).contains("config.json");
        assertThat(text("/swagger-ui/oauth2-redirect.html")).contains("oauth2-redirect.js");
        client.get().uri("/swagger-ui/nothing.js").exchange().expectStatus().isNotFound();
    }

    @Test
    void documentHoldsAtTheGateway() {
        customer.behaves(
                StubService.answering(
                        """
                        {"openapi":"3.1.0","servers":[{"url":"http://customer-service:8082"}],
                         "components":{"schemas":{"Customer":{"type":"object"}}},"paths":{}}
                        """));

        client.get()
                .uri("/openapi/customer")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.servers.length()")
                .isEqualTo(1)
                .jsonPath("$.servers[0].url")
                .isEqualTo("/")
                .jsonPath("$.components.schemas.Customer.type")
                .isEqualTo("object")
                .jsonPath("$.components.securitySchemes.login.flows.authorizationCode.tokenUrl")
                .isEqualTo(issuer.url() + "/oauth2/token")
                .jsonPath("$.security[0].login[0]")
                .isEqualTo("openid");
        assertThat(customer.calls().getFirst().uri()).isEqualTo("/openapi");
    }

    @Test
    void documentOfDeadServiceIsProblem() {
        client.get()
                .uri("/openapi/sales")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("service-unavailable");
        client.get().uri("/openapi/unknown").exchange().expectStatus().isNotFound();
    }

    private String text(String path) {
        return client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
