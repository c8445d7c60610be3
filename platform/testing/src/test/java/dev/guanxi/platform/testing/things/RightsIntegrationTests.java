package dev.guanxi.platform.testing.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** What the platform does for a caller whose permission reaches some rows and some fields only. */
class RightsIntegrationTests extends ThingsTest {

    private static final String THINGS = "/api/v1/things";

    @Test
    void theGuardStandsBeforeEveryOperationOnARow() {
        assertThat(code(patch("owner", UUID.randomUUID(), "{}"))).isEqualTo("404 no-such-thing");
        assertThat(code(patch("owner", ThingGuard.SHOWN, "{}"))).isEqualTo("403 not-your-thing");
        assertThat(patch("owner", ThingGuard.OWN, "{}").getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void whoReachesAllRowsIsNotAskedFor() {
        assertThat(patch("maker", ThingGuard.SHOWN, "{}").getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void anOperationThatKnowsNothingOfRowsIsForThoseOnlyWhoReachAll() {
        assertThat(code(exchange(as("owner").get().uri(THINGS))))
                .isEqualTo("403 permission-too-narrow");
        assertThat(exchange(as("reader").get().uri(THINGS)).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void anOperationThatTakesTheReachGetsTheCallers() {
        assertThat(exchange(as("owner").get().uri(THINGS + "/reach")).getBody().toString())
                .isEqualTo(
                        "{\"scope\":\"OWN\",\"login\":\"somebody\",\"teams\":[],"
                                + "\"hidden\":[\"size\"]}");
        String token = tokens.inTeams("somebody", "owner", "north", "south");
        assertThat(
                        exchange(withToken(token).get().uri(THINGS + "/reach"))
                                .getBody()
                                .path("teams")
                                .valueStream()
                                .map(JsonNode::asString))
                .containsExactlyInAnyOrder("north", "south");
    }

    @Test
    void aHiddenFieldIsAbsentFromTheAnswer() {
        JsonNode shown = patch("maker", ThingGuard.OWN, "{\"size\":3}").getBody();
        JsonNode hidden = patch("owner", ThingGuard.OWN, "{}").getBody();

        assertThat(shown.path("size").asInt()).isEqualTo(3);
        assertThat(hidden.has("size")).isFalse();
        assertThat(hidden.path("name").asString()).isEqualTo("changed");
    }

    @Test
    void aHiddenFieldCannotBeWritten() {
        ResponseEntity<JsonNode> patched = patch("owner", ThingGuard.OWN, "{\"size\":3}");
        ResponseEntity<JsonNode> cleared = patch("owner", ThingGuard.OWN, "{\"size\":null}");
        ResponseEntity<JsonNode> made =
                exchange(
                        as("owner")
                                .post()
                                .uri(THINGS + "/own")
                                .contentType(MediaType.APPLICATION_JSON)
                                .body("{\"name\":\"x\",\"size\":3}"));

        assertThat(code(patched)).isEqualTo("403 field-not-writable");
        assertThat(code(cleared)).isEqualTo("403 field-not-writable");
        assertThat(code(made)).isEqualTo("403 field-not-writable");
        assertThat(made.getBody().at("/errors/0/pointer").asString()).isEqualTo("/size");
    }

    private ResponseEntity<JsonNode> patch(String role, UUID thing, String body) {
        return exchange(
                as(role).patch()
                        .uri(THINGS + "/" + thing)
                        .header(HttpHeaders.IF_MATCH, "\"7\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body));
    }

    private static String code(ResponseEntity<JsonNode> answer) {
        return answer.getStatusCode().value() + " " + answer.getBody().path("code").asString();
    }

    private static ResponseEntity<JsonNode> exchange(RestClient.RequestHeadersSpec<?> request) {
        return request.retrieve().toEntity(JsonNode.class);
    }
}
