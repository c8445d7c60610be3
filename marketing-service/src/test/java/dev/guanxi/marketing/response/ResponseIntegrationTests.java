package dev.guanxi.marketing.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.marketing.MarketingTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

class ResponseIntegrationTests extends MarketingTest {

    private final String segment = newSegment();
    private UUID customer = new UUID(0, 0);
    private String path = "";

    @BeforeEach
    void aCampaignHasTouchedTheCustomer() {
        customer = customerIn(segment, "100.00");
        path = planned(segment, "10.00");
        post(path + "/audience");
        post(path + "/launch");
    }

    @Test
    void anAnswerIsRecordedOnce() {
        ResponseEntity<JsonNode> first = answer("interested");
        ResponseEntity<JsonNode> again = answer("interested");

        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(first.getHeaders().getLocation())
                .hasToString(
                        "/api/v1" + path + "/responses/" + first.getBody().path("id").asString());
        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(again.getBody()).isEqualTo(first.getBody());
        assertThat(interactions()).isEqualTo(1);
    }

    @Test
    void aCustomerMayChangeHisMind() {
        JsonNode first = answer("interested").getBody();
        JsonNode second = answer("ordered").getBody();

        JsonNode page = get(path + "/responses?limit=1");
        JsonNode rest = get(path + "/responses?limit=1&after=" + page.path("next").asString());

        assertThat(page.path("items").path(0)).isEqualTo(second);
        assertThat(rest.path("items").path(0)).isEqualTo(first);
        assertThat(get(path + "/responses/" + first.path("id").asString())).isEqualTo(first);
        assertThat(interactions()).isEqualTo(2);
    }

    @Test
    void whoWasNotTouchedCannotAnswer() {
        ResponseEntity<JsonNode> answer =
                post(
                        path + "/responses",
                        Map.of(
                                "customerId", UUID.randomUUID(),
                                "answer", "interested",
                                "channel", "phone"));

        assertRefused(answer, HttpStatus.UNPROCESSABLE_CONTENT, "not-touched");
    }

    @Test
    void whoUnsubscribesIsInNoLaterAudience() {
        answer("unsubscribed");
        String later = planned(segment, "10.00");

        JsonNode audience = post(later + "/audience").getBody();

        assertThat(audience.path("selected").asInt()).isZero();
        assertThat(audience.path("unsubscribed").asInt()).isEqualTo(1);
    }

    @Test
    void aClosedCampaignTakesNoAnswers() {
        ResponseEntity<JsonNode> closed = post(path + "/close");

        assertThat(closed.getBody().path("status").asString()).isEqualTo("closed");
        assertRefused(answer("interested"), HttpStatus.CONFLICT, "campaign-not-launched");
        assertRefused(post(path + "/close"), HttpStatus.CONFLICT, "campaign-not-launched");
    }

    @Test
    void anUnknownResponseIsNotFound() {
        ResponseEntity<JsonNode> answer =
                max().get()
                        .uri(path + "/responses/" + UUID.randomUUID())
                        .retrieve()
                        .toEntity(JsonNode.class);

        assertRefused(answer, HttpStatus.NOT_FOUND, "no-such-response");
    }

    private ResponseEntity<JsonNode> answer(String word) {
        return post(
                path + "/responses",
                Map.of("customerId", customer, "answer", word, "channel", "phone"));
    }

    private long interactions() {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM platform.outbox
                        WHERE payload -> 'reference' ->> 'id' = :id
                          AND payload ->> 'kind' = 'campaign-response'
                        """)
                .param("id", path.substring("/campaigns/".length()))
                .query(Long.class)
                .single();
    }
}
