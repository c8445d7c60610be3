package dev.guanxi.marketing.touch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.marketing.MarketingTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** With batches of three. */
class LaunchIntegrationTests extends MarketingTest {

    private final String segment = newSegment();

    @Test
    void everyoneIsTouchedOnceTheMostValuableFirst() {
        List<UUID> customers = customers(8);
        String path = planned(segment, "100.00");
        post(path + "/audience");

        ResponseEntity<JsonNode> launched = post(path + "/launch");

        assertThat(launched.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(launched.getBody().path("status").asString()).isEqualTo("launched");
        assertThat(launched.getBody().path("touched").asInt()).isEqualTo(3);
        awaitTouches(path, 8);
        assertThat(touched(path)).isEqualTo(customers);
        assertThat(interactionsOf(path)).isEqualTo(8);
    }

    @Test
    void aLaunchGoesOnWhereACrashInterruptedIt() {
        customers(5);
        String path = planned(segment, "100.00");
        post(path + "/audience");
        post(path + "/launch");
        awaitTouches(path, 5);

        jdbc.sql(
                        """
                        UPDATE launch SET finished_at = NULL, done_rank = 0
                        WHERE campaign_id = :id::uuid
                        """)
                .param("id", id(path))
                .update();

        await().atMost(Duration.ofSeconds(20)).until(() -> finished(path));
        assertThat(touched(path)).hasSize(5);
        assertThat(interactionsOf(path)).isEqualTo(5);
    }

    @Test
    void aCampaignIsLaunchedOnlyOnce() {
        customers(1);
        String path = planned(segment, "100.00");
        post(path + "/audience");
        post(path + "/launch");

        assertRefused(post(path + "/launch"), HttpStatus.CONFLICT, "campaign-not-planned");
        assertRefused(post(path + "/audience"), HttpStatus.CONFLICT, "campaign-not-planned");
        assertRefused(
                patch(path, "\"3\"", "{\"name\":\"Too late\"}"),
                HttpStatus.CONFLICT,
                "campaign-not-planned");
    }

    @Test
    void touchesAreListedPageByPage() {
        List<UUID> customers = customers(3);
        String path = planned(segment, "100.00");
        post(path + "/audience");
        post(path + "/launch");

        JsonNode page = get(path + "/touches?limit=2");
        JsonNode rest = get(path + "/touches?limit=2&after=" + page.path("next").asString());

        assertThat(page.path("items")).hasSize(2);
        assertThat(rest.path("items")).hasSize(1);
        assertThat(rest.path("items").path(0).path("customerId").asString())
                .isEqualTo(customers.get(2).toString());
        assertThat(rest.hasNonNull("next")).isFalse();
    }

    private List<UUID> customers(int count) {
        List<UUID> customers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            customers.add(customerIn(segment, (1000 - i) + ".00"));
        }
        return customers;
    }

    private void awaitTouches(String path, int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> {
                            assertThat(touched(path)).hasSize(count);
                            assertThat(finished(path)).isTrue();
                        });
    }

    private List<UUID> touched(String path) {
        List<UUID> touched = new ArrayList<>();
        get(path + "/touches?limit=200")
                .path("items")
                .forEach(item -> touched.add(UUID.fromString(item.path("customerId").asString())));
        return touched;
    }

    private boolean finished(String path) {
        return jdbc.sql("SELECT finished_at IS NOT NULL FROM launch WHERE campaign_id = :id::uuid")
                .param("id", id(path))
                .query(Boolean.class)
                .single();
    }

    private long interactionsOf(String path) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM platform.outbox
                        WHERE payload -> 'reference' ->> 'id' = :id
                        """)
                .param("id", id(path))
                .query(Long.class)
                .single();
    }

    private static String id(String path) {
        return path.substring("/campaigns/".length());
    }
}
