package dev.guanxi.marketing.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.marketing.MarketingTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

class CampaignApiIntegrationTests extends MarketingTest {

    @Test
    void aPlannedCampaignCanBeReadAndFound() {
        ResponseEntity<JsonNode> answer = post("/campaigns", campaign("at-risk", "500.00"));

        JsonNode body = answer.getBody();
        String path = "/campaigns/" + body.path("id").asString();
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(answer.getHeaders().getLocation()).hasToString("/api/v1" + path);
        assertThat(answer.getHeaders().getETag()).isEqualTo("\"1\"");
        assertThat(body.path("status").asString()).isEqualTo("planned");
        assertThat(body.path("plannedBy").asString()).isEqualTo("max");
        assertThat(body.path("budget").path("amount").asString()).isEqualTo("500.00");
        assertThat(get(path)).isEqualTo(body);
        assertThat(get("/campaigns?status=planned").path("items")).contains(body);
    }

    @Test
    void aPatchChangesWhatItNames() {
        String path = planned("at-risk", "500.00");

        ResponseEntity<JsonNode> answer =
                patch(
                        path,
                        "\"1\"",
                        "{\"budget\":{\"amount\":\"750.00\"},\"tier\":\"gold\",\"segment\":null}");

        JsonNode body = answer.getBody();
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getETag()).isEqualTo("\"2\"");
        assertThat(body.path("budget").path("amount").asString()).isEqualTo("750.00");
        assertThat(body.path("budget").path("currency").asString()).isEqualTo("GBP");
        assertThat(body.path("tier").asString()).isEqualTo("gold");
        assertThat(body.has("segment")).isFalse();
        assertThat(body.path("name").asString()).isEqualTo("Win back spring");
    }

    @Test
    void aPatchIsCheckedAsIfItWereSentWhole() {
        String path = planned("at-risk", "500.00");

        assertRefused(
                patch(path, "\"1\"", "{\"name\":null}"), HttpStatus.BAD_REQUEST, "invalid-request");
        assertRefused(
                patch(path, "\"1\"", "{\"colour\":\"red\"}"),
                HttpStatus.BAD_REQUEST,
                "unknown-field");
        assertRefused(
                patch(path, "\"1\"", "{\"channel\":\"pigeon\"}"),
                HttpStatus.BAD_REQUEST,
                "wrong-type");
        assertRefused(patch(path, "\"1\"", "[]"), HttpStatus.BAD_REQUEST, "malformed-patch");
        assertRefused(
                patch(path, "\"1\"", "{\"budget\":{\"currency\":\"EUR\"}}"),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "currencies-differ");
    }

    @Test
    void aStaleVersionIsRefusedAndAMissingOneAskedFor() {
        String path = planned("at-risk", "500.00");
        patch(path, "\"1\"", "{\"name\":\"Win back summer\"}");

        assertRefused(
                patch(path, "\"1\"", "{\"name\":\"Win back autumn\"}"),
                HttpStatus.PRECONDITION_FAILED,
                "stale-version");
        assertRefused(
                max().patch()
                        .uri(path)
                        .contentType(MediaType.parseMediaType("application/merge-patch+json"))
                        .body("{}")
                        .retrieve()
                        .toEntity(JsonNode.class),
                HttpStatus.PRECONDITION_REQUIRED,
                "version-required");
    }

    @Test
    void costsAreKeptInOneCurrency() {
        Map<String, Object> campaign = campaign("at-risk", "500.00");
        campaign.put("budget", Map.of("amount", "500", "currency", "EUR"));
        assertRefused(
                post("/campaigns", campaign),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "currencies-differ");

        campaign.put("costPerTouch", Map.of("amount", "0.35", "currency", "EUR"));
        assertRefused(
                post("/campaigns", campaign), HttpStatus.UNPROCESSABLE_CONTENT, "foreign-currency");
    }

    @Test
    void theListGoesFromTheNewestToTheOldest() {
        String first = planned("at-risk", "1.00").substring("/campaigns/".length());
        String second = planned("at-risk", "1.00").substring("/campaigns/".length());

        JsonNode page = get("/campaigns?limit=1");
        JsonNode next = get("/campaigns?limit=1&after=" + page.path("next").asString());

        assertThat(page.path("items").path(0).path("id").asString()).isEqualTo(second);
        assertThat(next.path("items").path(0).path("id").asString()).isEqualTo(first);
    }

    @Test
    void anUnknownCampaignIsNotFound() {
        String path = "/campaigns/" + UUID.randomUUID();

        assertRefused(patch(path, "\"1\"", "{}"), HttpStatus.NOT_FOUND, "no-such-campaign");
        assertRefused(post(path + "/audience"), HttpStatus.NOT_FOUND, "no-such-campaign");
        assertRefused(post(path + "/launch"), HttpStatus.NOT_FOUND, "no-such-campaign");
        assertRefused(post(path + "/close"), HttpStatus.NOT_FOUND, "no-such-campaign");
    }
}
