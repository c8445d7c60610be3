package dev.guanxi.marketing;

import static dev.guanxi.platform.testing.KafkaTestClient.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.marketing.customer.CustomerId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a profile on the bus to the touches and answers on the bus. */
class CampaignFlowIntegrationTests extends MarketingTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String segment = newSegment();
    private final UUID customer = UUID.randomUUID();

    @Test
    void aProfileBecomesATouchAndAnAnswer() {
        profile(2, segment);
        profile(1, "outdated");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> profiles.find(new CustomerId(customer)).isPresent());
        String path = planned(segment, "10.00");
        String campaign = path.substring("/campaigns/".length());
        post(path + "/audience");
        post(path + "/launch");
        post(
                path + "/responses",
                Map.of("customerId", customer, "answer", "interested", "channel", "phone"));

        List<ConsumerRecord<String, String>> states =
                kafka.await("crm.marketing.campaign", 3, m -> m.key().equals(campaign));
        List<ConsumerRecord<String, String>> interactions =
                kafka.await(
                        "crm.marketing.interaction", 2, m -> m.key().equals(customer.toString()));

        assertThat(states)
                .extracting(event -> header(event, "ce_type").orElseThrow())
                .containsExactly(
                        "crm.marketing.campaign.planned.v1",
                        "crm.marketing.campaign.changed.v1",
                        "crm.marketing.campaign.launched.v1");
        assertThat(states)
                .extracting(event -> header(event, "ce_sequence").orElseThrow())
                .containsExactly("1", "2", "3");
        assertThat(JSON.readTree(states.getLast().value()).path("audienceSize").asInt())
                .isEqualTo(1);
        assertTouch(interactions.getFirst(), campaign);
        JsonNode answer = JSON.readTree(interactions.getLast().value());
        assertThat(answer.path("kind").asString()).isEqualTo("campaign-response");
        assertThat(answer.path("direction").asString()).isEqualTo("inbound");
        assertThat(answer.path("channel").asString()).isEqualTo("phone");
        assertThat(answer.has("cost")).isFalse();
    }

    private static void assertTouch(ConsumerRecord<String, String> event, String campaign) {
        JsonNode touch = JSON.readTree(event.value());
        assertThat(header(event, "ce_type")).hasValue("crm.interaction.recorded.v1");
        assertThat(header(event, "ce_source")).hasValue("/guanxi/marketing-service");
        assertThat(header(event, "ce_subject")).hasValue(touch.path("interactionId").asString());
        assertThat(header(event, "ce_sequence")).hasValue("1");
        assertThat(header(event, "ce_specversion")).hasValue("1.0");
        assertThat(header(event, "ce_id")).isPresent();
        assertThat(header(event, "ce_time")).hasValue(touch.path("at").asString());
        assertThat(header(event, "ce_dataschema"))
                .hasValue(
                        "https://guanxi.dev/contracts/events/shared/crm.interaction.recorded.v1.schema.json");
        assertThat(header(event, "content-type")).hasValue("application/json");
        assertThat(header(event, "traceparent")).isPresent();
        assertThat(touch.path("kind").asString()).isEqualTo("campaign-touch");
        assertThat(touch.path("direction").asString()).isEqualTo("outbound");
        assertThat(touch.path("cost").path("amount").asString()).isEqualTo("0.35");
        assertThat(touch.path("by").asString()).isEqualTo("max");
        assertThat(touch.path("reference").path("type").asString()).isEqualTo("campaign");
        assertThat(touch.path("reference").path("id").asString()).isEqualTo(campaign);
    }

    private void profile(int revision, String segment) {
        kafka.produce(
                "analytics.customer-profile",
                customer.toString(),
                Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "analytics.customer-profile.updated.v1"),
                """
                {"customerId":"%s","revision":%d,"asOf":"2026-01-15T09:00:00.412Z",
                 "currency":"GBP","documents":3,
                 "totals":{"revenue":"53.00","costOfGoods":"30.00","returns":"0",
                           "costToServe":"3.20","marketingCost":"0","margin":"19.80"},
                 "frequency":3,"monetary":"17.67","current":"19.80","potential":"5.00",
                 "clv":"75.06","clvWithPotential":"94.01","tier":"gold","quadrant":"star",
                 "segment":"%s","modelVersion":"1"}
                """
                        .formatted(customer, revision, segment));
    }
}
