package dev.guanxi.platform.testing.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

class ApiIntegrationTests extends ThingsTest {

    private static final String THING = "/api/v1/things/" + UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\":           | malformed-json  |",
                "                     | malformed-body  |",
                "{\"nick\":\"x\"}     | unknown-field   | /nick",
                "{\"name\":[]}        | wrong-type      | /name",
                "{\"name\":\"a\",\"size\":\"big\"} | wrong-type | /size",
                "{\"name\":\" \"}     | invalid-request | /name",
                "{}                   | invalid-request | /name"
            })
    void aBadBodyIsRefusedWithItsOwnCode(String body, String code, String pointer) {
        ResponseEntity<JsonNode> answer =
                as("maker")
                        .post()
                        .uri("/api/v1/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body == null ? "" : body)
                        .retrieve()
                        .toEntity(JsonNode.class);

        assertProblem(answer, 400, code);
        if (pointer != null) {
            assertThat(answer.getBody().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        }
    }

    @Test
    void noValidTokenNoEntry() {
        Stream.of(
                        tokens.forged("eve", "everything"),
                        tokens.expired("eve", "everything"),
                        tokens.forAnotherAudience("eve", "everything"),
                        tokens.fromAnotherIssuer("eve", "everything"),
                        tokens.unsigned("eve", "everything"),
                        "nonsense")
                .forEach(
                        token ->
                                assertProblem(
                                        get(withToken(token), THING), 401, "unauthenticated"));
        ResponseEntity<JsonNode> withoutToken = get(anonymous(), THING);
        assertProblem(withoutToken, 401, "unauthenticated");
        assertThat(withoutToken.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE))
                .startsWith("Bearer");
    }

    @Test
    void aPermissionIsNeededAndSaidByName() {
        ResponseEntity<JsonNode> answer =
                as("reader")
                        .post()
                        .uri("/api/v1/things")
                        .body(Map.of("name", "forbidden"))
                        .retrieve()
                        .toEntity(JsonNode.class);

        assertProblem(answer, 403, "permission-missing");
        assertThat(answer.getBody().path("detail").asString()).contains("thing:write");
        assertThat(thingsNamed("forbidden")).isZero();
    }

    @Test
    void anOperationWithoutAPermissionIsForNobody() {
        assertProblem(
                as("everything").delete().uri(THING).retrieve().toEntity(JsonNode.class),
                403,
                "permission-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/things?limit=0,         400, limit-out-of-range",
        "/api/v1/things?limit=201,       400, limit-out-of-range",
        "/api/v1/things?limit=x,         400, limit-out-of-range",
        "/api/v1/things?after=invented,  400, unknown-cursor",
        "/api/v1/things/17,              400, wrong-type",
        "/api/v1/things/0190f5c8-0000-7000-8000-000000000001, 404, no-such-thing",
        "/api/v1/nothings,               404, no-such-resource"
    })
    void aBadAddressIsRefusedWithItsOwnCode(String uri, int status, String code) {
        assertProblem(get(as("reader"), uri), status, code);
    }

    @Test
    void aChangeNeedsTheCurrentVersion() {
        assertProblem(patch(null), 428, "version-required");
        assertProblem(patch("seven"), 400, "malformed-if-match");
        assertProblem(patch("\"6\""), 412, "stale-version");
        assertThat(patch("\"7\"").getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void theDocumentDescribesTheConventions() {
        JsonNode api = anonymous().get().uri("/openapi").retrieve().body(JsonNode.class);

        assertThat(api.at("/openapi").asString()).startsWith("3.1");
        JsonNode list = api.at("/paths/~1api~1v1~1things/get");
        assertThat(list.at("/x-permission").asString()).isEqualTo("thing:read");
        assertThat(list.at("/parameters").findValuesAsString("name"))
                .containsExactly("limit", "after");
        assertThat(api.at("/paths/~1api~1v1~1things~1{id}/patch/parameters").toString())
                .contains("If-Match");
    }

    private ResponseEntity<JsonNode> patch(String ifMatch) {
        RestClient.RequestBodySpec request = as("maker").patch().uri(THING);
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        return request.retrieve().toEntity(JsonNode.class);
    }

    private static ResponseEntity<JsonNode> get(RestClient client, String uri) {
        return client.get().uri(uri).retrieve().toEntity(JsonNode.class);
    }

    private static void assertProblem(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType())
                .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().path("code").asString()).isEqualTo(code);
        assertThat(answer.getBody().path("type").asString()).endsWith(code);
        assertThat(answer.getBody().path("detail").asString()).isNotBlank();
        assertThat(answer.getBody().toString()).doesNotContain("Exception", "\tat ");
    }
}
