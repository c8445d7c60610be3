package dev.guanxi.callcenter;

import static dev.guanxi.platform.testing.KafkaTestClient.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From REST to the bus, and from the bus to the queue. */
class CallcenterFlowIntegrationTests extends CallcenterTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PROFILES = "analytics.customer-profile";

    private final UUID customer = UUID.randomUUID();

    @Test
    void aContactReachesTheHistoryWithItsCost() {
        JsonNode contact =
                post(
                                "/contacts",
                                Map.of(
                                        "customerId", customer,
                                        "channel", "phone",
                                        "direction", "inbound",
                                        "subject", "Asked for the delivery date",
                                        "durationSeconds", 240))
                        .getBody();

        ConsumerRecord<String, String> event =
                kafka.await("crm.callcenter.interaction", m -> m.key().equals(customer.toString()));

        JsonNode data = JSON.readTree(event.value());
        assertThat(header(event, "ce_type")).hasValue("crm.interaction.recorded.v1");
        assertThat(header(event, "ce_source")).hasValue("/guanxi/callcenter-service");
        assertThat(header(event, "ce_subject")).hasValue(data.path("interactionId").asString());
        assertThat(header(event, "ce_sequence")).hasValue("1");
        assertThat(header(event, "ce_specversion")).hasValue("1.0");
        assertThat(header(event, "ce_id")).isPresent();
        assertThat(header(event, "ce_time")).hasValue(contact.path("at").asString());
        assertThat(header(event, "ce_dataschema"))
                .hasValue(
                        "https://guanxi.dev/contracts/events/shared/crm.interaction.recorded.v1.schema.json");
        assertThat(header(event, "content-type")).hasValue("application/json");
        assertThat(header(event, "traceparent")).isPresent();
        assertThat(data.path("kind").asString()).isEqualTo("contact");
        assertThat(data.path("cost").path("amount").asString()).isEqualTo("3.20");
        assertThat(data.path("reference").path("id")).isEqualTo(contact.path("id"));
        assertThat(data.path("by").asString()).isEqualTo("amy");
    }

    @Test
    void everyStepOfATicketIsOneEventInOrder() {
        String id = openTicket(customer, "complaint").path("id").asString();
        post("/tickets/" + id + "/assign", "\"1\"", Map.of("agent", "amy"));
        post("/tickets/" + id + "/resolve", "\"2\"", Map.of("resolution", "Sent new ones"));

        List<ConsumerRecord<String, String>> events =
                kafka.await("crm.callcenter.ticket", 3, m -> m.key().equals(id));

        assertThat(events)
                .extracting(event -> header(event, "ce_type").orElseThrow())
                .containsExactly(
                        "crm.callcenter.ticket.opened.v1",
                        "crm.callcenter.ticket.assigned.v1",
                        "crm.callcenter.ticket.resolved.v1");
        assertThat(events)
                .extracting(event -> header(event, "ce_sequence").orElseThrow())
                .containsExactly("1", "2", "3");
        ConsumerRecord<String, String> interaction =
                kafka.await("crm.callcenter.interaction", m -> m.key().equals(customer.toString()));
        assertThat(JSON.readTree(interaction.value()).path("reference").path("id").asString())
                .isEqualTo(id);
        assertThat(JSON.readTree(interaction.value()).has("cost")).isFalse();
    }

    @Test
    void aProfileMovesTheCustomersTicketInTheQueue() {
        String id = openTicket(customer, "inquiry").path("id").asString();
        assertThat(place(id).path("why").path(0).asString()).isEqualTo("value not known yet");

        profile(2, "platinum");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(place(id).path("tier").asString()).isEqualTo("platinum"));

        profile(1, "bronze");
        profile(3, "gold");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(place(id).path("tier").asString()).isEqualTo("gold"));
    }

    @Test
    void aProfileThatIsNoneGoesToTheDeadLetters() {
        String marker = UUID.randomUUID().toString();
        kafka.produce(PROFILES, marker, headers(), "{\"customerId\":\"nobody\"}");

        ConsumerRecord<String, String> letter =
                kafka.await(PROFILES + ".dlt", m -> m.key().equals(marker));

        assertThat(letter.value()).isEqualTo("{\"customerId\":\"nobody\"}");
    }

    private JsonNode place(String ticket) {
        for (JsonNode place : get("/queue?limit=200").path("items")) {
            if (place.path("ticketId").asString().equals(ticket)) {
                return place;
            }
        }
        throw new AssertionError("Ticket " + ticket + " does not wait in the queue");
    }

    private void profile(int revision, String tier) {
        kafka.produce(
                PROFILES,
                customer.toString(),
                headers(),
                """
                {"customerId":"%s","revision":%d,"asOf":"2026-01-15T09:00:00.412Z",
                 "currency":"GBP","documents":3,
                 "totals":{"revenue":"53.00","costOfGoods":"30.00","returns":"0",
                           "costToServe":"3.20","marketingCost":"0","margin":"19.80"},
                 "frequency":3,"monetary":"17.67","current":"19.80","potential":"5.00",
                 "clv":"75.06","clvWithPotential":"94.01","tier":"%s","quadrant":"star",
                 "segment":"loyal","modelVersion":"1"}
                """
                        .formatted(customer, revision, tier));
    }

    private static Map<String, String> headers() {
        return Map.of(
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "analytics.customer-profile.updated.v1");
    }
}
