package dev.guanxi.customer.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.value.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Interactions of all services become one timeline. */
@CustomerServiceTest
class TimelineFlowTests {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired CustomerApi api;
    @Autowired KafkaTestClient kafka;

    private final String reference = UUID.randomUUID().toString();
    private final UUID customer = Ids.natural("customer", "sap-01", reference);

    @Test
    void interactionsAreShownNewestFirstWithTotalsAndFilters() {
        register();
        send("callcenter", interaction(1, "contact", "phone", "inbound"));
        send("callcenter", interaction(2, "ticket", "phone", "inbound"));
        send("marketing", interaction(3, "campaign-touch", "email", "outbound"));
        send("sales", interaction(4, "sale", "web", "inbound"));

        JsonNode timeline = awaitCount(4);

        assertThat(subjects(timeline)).containsExactly("4", "3", "2", "1");
        assertThat(timeline.at("/items/3/cost/amount").asString()).isEqualTo("3.20");
        assertThat(timeline.at("/items/3/reference/type").asString()).isEqualTo("contact");
        JsonNode phone = timeline.at("/totals/0");
        assertThat(phone.path("channel").asString()).isEqualTo("phone");
        assertThat(phone.path("count").asLong()).isEqualTo(2);
        assertThat(phone.path("inbound").asLong()).isEqualTo(2);
        assertThat(phone.path("durationSeconds").asLong()).isEqualTo(480);
        assertThat(phone.path("lastAt").asString()).isEqualTo("2026-01-01T02:00:00Z");
        assertThat(subjects(read("?channel=phone"))).containsExactly("2", "1");
        assertThat(subjects(read("?kind=campaign-touch"))).containsExactly("3");
        assertThat(subjects(read("?direction=outbound"))).containsExactly("3");
        assertThat(subjects(read("?service=sales-service"))).containsExactly("4");
        assertThat(subjects(read("?from=2026-01-01T02:00:00Z&to=2026-01-01T04:00:00Z")))
                .containsExactly("3", "2");
    }

    @Test
    void interactionCountsOnceHoweverOftenItComes() {
        register();
        String interaction = interaction(1, "contact", "phone", "inbound");
        String event = Ids.next().toString();
        send("callcenter", event, interaction);
        send("callcenter", event, interaction);
        send("callcenter", interaction);
        send("callcenter", interaction(2, "contact", "phone", "inbound"));

        JsonNode timeline = awaitCount(2);

        assertThat(timeline.at("/totals/0/count").asLong()).isEqualTo(2);
        assertThat(timeline.at("/totals/0/durationSeconds").asLong()).isEqualTo(480);
    }

    @Test
    void interactionMayComeBeforeItsCustomer() {
        send("marketing", interaction(1, "campaign-touch", "email", "outbound"));
        assertThat(api.get(path()).status()).isEqualTo(404);

        register();

        assertThat(subjects(awaitCount(1))).containsExactly("1");
    }

    @Test
    void pagesFollowEachOtherWithoutGapAndRepetition() {
        register();
        for (int hour = 1; hour <= 7; hour++) {
            send("sales", interaction(hour, "sale", "web", "inbound"));
        }
        awaitCount(7);

        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = read("?limit=3" + next);
            seen.addAll(subjects(page));
            next = page.has("next") ? "&after=" + page.path("next").asString() : null;
        } while (next != null);

        assertThat(seen).containsExactly("7", "6", "5", "4", "3", "2", "1");
    }

    @Test
    void interactionThatBreaksTheShapeIsADeadLetter() {
        String broken = "{\"interactionId\":\"%s\",\"customerId\":\"%s\"}";
        send("sales", broken.formatted(Ids.next(), customer));
        register();
        send("sales", interaction(1, "sale", "web", "inbound"));

        ConsumerRecord<String, String> letter =
                kafka.await("crm.sales.interaction.dlt", m -> m.key().equals(customer.toString()));
        assertThat(KafkaTestClient.header(letter, "dlt_reason").orElseThrow())
                .contains("kind is missing");
        assertThat(subjects(awaitCount(1))).containsExactly("1");
    }

    private void register() {
        CustomerApi.Answer answer =
                api.post(
                        "/api/v1/customers",
                        """
                        {"kind":"organisation","name":"Timeline Ltd",
                         "identities":[{"source":"sap-01","externalId":"%s"}]}
                        """
                                .formatted(reference));
        assertThat(answer.id()).isEqualTo(customer);
    }

    private void send(String service, String interaction) {
        send(service, Ids.next().toString(), interaction);
    }

    private void send(String service, String eventId, String interaction) {
        kafka.produce(
                "crm." + service + ".interaction",
                customer.toString(),
                Map.of("ce_id", eventId, "ce_type", "crm.interaction.recorded.v1"),
                interaction.replace("SERVICE", service + "-service"));
    }

    private String interaction(int hour, String kind, String channel, String direction) {
        return """
        {"interactionId":"%s","customerId":"%s","kind":"%s","channel":"%s","direction":"%s",
         "subject":"%d","at":"%s","by":"amy","durationSeconds":240,"newField":true,
         "cost":{"amount":"3.20","currency":"GBP"},
         "reference":{"type":"contact","id":"x"},"service":"SERVICE"}
        """
                .formatted(
                        Ids.next(),
                        customer,
                        kind,
                        channel,
                        direction,
                        hour,
                        START.plus(Duration.ofHours(hour)));
    }

    private JsonNode awaitCount(int count) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> api.get(path()), answer -> answer.json().path("items").size() == count)
                .json();
    }

    private JsonNode read(String query) {
        return api.get(path() + query).json();
    }

    private static List<String> subjects(JsonNode page) {
        return page.path("items").valueStream().map(i -> i.path("subject").asString()).toList();
    }

    private String path() {
        return "/api/v1/customers/" + customer + "/timeline";
    }
}
