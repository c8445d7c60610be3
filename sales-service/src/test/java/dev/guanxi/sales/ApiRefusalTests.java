package dev.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.platform.testing.TestTokens;
import dev.guanxi.sales.SalesApi.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Bad input: each kind with its own status and code, never 500. */
@SalesServiceTest
class ApiRefusalTests {

    private static final String ORDERS = "/api/v1/orders";

    @Autowired SalesApi api;
    @Autowired Erp erp;
    @Autowired TestTokens tokens;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    {"customerId":                          | malformed-json  |
                    [1,2]                                   | wrong-type      |
                    {"colour":"red"}                        | unknown-field   | /colour
                    {"customerId":"17850"}                  | wrong-type      | /customerId
                    {"channel":"fax"}                       | wrong-type      | /channel
                    {"lines":"many"}                        | wrong-type      | /lines
                    {"lines":[{"quantity":"much"}]}         | wrong-type      | /lines/0/quantity
                    {"channel":"phone","channel":"online"}  | malformed-json  |
                    {}                                      | invalid-request | /customerId
                    {"lines":[]}                            | invalid-request | /lines
                    {"lines":[null]}                        | invalid-request | /lines/0
                    {"lines":[{"productRef":"x"}]}          | invalid-request | /lines/0/quantity
                    {"lines":[{"quantity":0}]}              | invalid-request | /lines/0/quantity
                    {"lines":[{"quantity":-1}]}             | invalid-request | /lines/0/quantity
                    {"lines":[{"quantity":1e999}]}          | invalid-request | /lines/0/quantity
                    {"lines":[{"quantity":"1e-99"}]}        | invalid-request | /lines/0/quantity
                    {"lines":[{"unitPrice":{}}]}            | invalid-request | /lines/0/unitPrice/amount
                    {"lines":[{"unitPrice":{"amount":1,"currency":"pound"}}]} | wrong-type | /lines/0/unitPrice/currency
                    """)
    void malformedOrderIsRefusedWithThePlace(String body, String code, String pointer) {
        Answer refused = api.post(ORDERS, body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.headers().getContentType()).hasToString("application/problem+json");
        if (pointer != null) {
            assertThat(refused.json().path("errors"))
                    .anyMatch(e -> e.path("pointer").asString().equals(pointer));
        }
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.text("traceId")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/orders?limit=0, limit-out-of-range",
        "/api/v1/orders?limit=many, limit-out-of-range",
        "/api/v1/orders?after=nonsense, unknown-cursor",
        "/api/v1/orders?customer=17850, wrong-type",
        "/api/v1/orders?status=lost, wrong-type",
        "/api/v1/sales?kind=gift, wrong-type",
        "/api/v1/orders/42, wrong-type"
    })
    void malformedQueryIsRefused(String path, String code) {
        Answer refused = api.get(path);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void missingOrForeignTokenIsRefused() {
        assertUnauthenticated("");
        assertUnauthenticated("Bearer " + tokens.forged("sam", "seller"));
        assertUnauthenticated("Bearer " + tokens.expired("sam", "seller"));
        assertUnauthenticated("Bearer " + tokens.forAnotherAudience("sam", "seller"));
        assertUnauthenticated("Bearer " + tokens.fromAnotherIssuer("sam", "seller"));
        assertUnauthenticated("Bearer " + tokens.unsigned("sam", "seller"));
    }

    @Test
    void foreignPermissionIsRefused() {
        Answer refused = api.postAs("Bearer " + tokens.as("ana", "analyst"), ORDERS, order("x", 1));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("permission-missing");
        assertThat(api.getAs("Bearer " + tokens.as("eve", "stranger"), ORDERS).status())
                .isEqualTo(403);
    }

    @Test
    void malformedIfMatchIsRefused() {
        Answer refused =
                api.post(
                        "/api/v1/opportunities/" + UUID.randomUUID() + "/win",
                        Map.of("If-Match", "7"),
                        null);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("malformed-if-match");
    }

    @Test
    void repeatedKeyHasOneEffectAndTheFirstAnswer() {
        String key = UUID.randomUUID().toString();
        String order = order(erp.product(), 6);

        Answer first = api.post(ORDERS, Map.of("Idempotency-Key", key), order);
        Answer second = api.post(ORDERS, Map.of("Idempotency-Key", key), order);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.headers().getLocation()).isEqualTo(first.headers().getLocation());
        assertThat(second.etag()).isEqualTo(first.etag());
        String customer = first.text("customerId");
        assertThat(api.get(ORDERS + "?customer=" + customer).json().path("items")).hasSize(1);
    }

    @Test
    void reusedKeyIsRefused() {
        String key = UUID.randomUUID().toString();
        String ref = erp.product();
        api.post(ORDERS, Map.of("Idempotency-Key", key), order(ref, 6));

        Answer reused = api.post(ORDERS, Map.of("Idempotency-Key", key), order(ref, 7));

        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void characterThatNoDatabaseKeepsIsRefused() {
        Answer body =
                api.post(
                        "/api/v1/opportunities",
                        """
                        {"customerId":"%s","name":"A\\u0000B",
                         "value":{"amount":"1","currency":"GBP"}}
                        """
                                .formatted(UUID.randomUUID()));
        Answer query = api.get("/api/v1/products?q=A%00B");

        assertThat(body.status()).isEqualTo(400);
        assertThat(query.status()).isEqualTo(400);
    }

    @Test
    void unknownPathMethodAndMediaTypeHaveTheirOwnAnswers() {
        assertThat(api.get("/api/v1/nothing").status()).isEqualTo(404);
        assertThat(api.post("/api/v1/products", "{}").status()).isEqualTo(405);
        assertThat(api.post(ORDERS, Map.of("Content-Type", "text/plain"), "hello").status())
                .isEqualTo(415);
    }

    private void assertUnauthenticated(String authorization) {
        Answer refused = api.getAs(authorization, ORDERS);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("unauthenticated");
    }

    private static String order(String ref, int quantity) {
        return """
        {"customerId":"%s","channel":"phone","lines":[{"productRef":"%s","quantity":%d}]}
        """
                .formatted(UUID.randomUUID(), ref, quantity);
    }
}
