package dev.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.platform.testing.KafkaTestClient;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** REST → outbox → Debezium → topic. */
@CustomerServiceTest
class CustomerFlowIntegrationTests {

    @Autowired CustomerApi api;
    @Autowired KafkaTestClient kafka;
    @Autowired JsonMapper json;

    @Test
    void eachVersionOfACustomerReachesTheTopicInOrder() {
        CustomerApi.Answer created =
                api.post(
                        "/api/v1/customers?allowDuplicate=true",
                        """
                        {"kind":"person","name":"Anne Dupont","givenName":"Anne",
                         "phones":[{"purpose":"mobile","number":"+33 6 12 34 56 78"}]}
                        """);
        String path = "/api/v1/customers/" + created.id();
        CustomerApi.Answer second = api.patch(path, created.etag(), "{\"familyName\":\"Dupont\"}");
        CustomerApi.Answer third = api.patch(path, second.etag(), "{\"name\":\"Anne Martin\"}");

        List<ConsumerRecord<String, String>> events =
                kafka.await(
                        "crm.customer.customer",
                        3,
                        message -> message.key().equals(created.id().toString()));

        assertThat(third.etag()).isEqualTo("\"3\"");
        assertThat(events).extracting(e -> header(e, "ce_sequence")).containsExactly("1", "2", "3");
        assertThat(events)
                .extracting(e -> header(e, "ce_type"))
                .containsExactly(
                        "crm.customer.customer.registered.v1",
                        "crm.customer.customer.changed.v1",
                        "crm.customer.customer.changed.v1");
        ConsumerRecord<String, String> last = events.getLast();
        assertThat(header(last, "ce_subject")).isEqualTo(created.id().toString());
        assertThat(header(last, "ce_source")).isEqualTo("/guanxi/customer-service");
        assertThat(header(last, "ce_dataschema"))
                .isEqualTo(
                        "https://guanxi.dev/contracts/events/customer/crm.customer.customer.changed.v1.schema.json");
        assertThat(header(last, "content-type")).isEqualTo("application/json");
        JsonNode state = json.readTree(last.value());
        assertThat(state.path("version").asLong()).isEqualTo(3);
        assertThat(state.path("name").asString()).isEqualTo("Anne Martin");
        assertThat(state.at("/phones/0/number").asString()).isEqualTo("+33612345678");
        assertThat(json.readTree(events.getFirst().value()).has("familyName")).isFalse();
    }

    @Test
    void noteIsInTheTimelineAtOnceAndReachesTheTopic() {
        CustomerApi.Answer customer =
                api.post("/api/v1/customers", "{\"kind\":\"organisation\",\"name\":\"Note Ltd\"}");
        String path = "/api/v1/customers/" + customer.id();

        CustomerApi.Answer note =
                api.post(
                        path + "/notes",
                        """
                        {"subject":"Wants a quotation","channel":"counter","direction":"inbound",
                         "durationSeconds":180}
                        """);

        assertThat(note.status()).isEqualTo(201);
        assertThat(api.get(note.headers().getLocation().getPath()).json()).isEqualTo(note.json());
        JsonNode timeline = api.get(path + "/timeline?kind=note").json();
        assertThat(timeline.at("/items/0/subject").asString()).isEqualTo("Wants a quotation");
        assertThat(timeline.at("/items/0/by").asString()).isEqualTo("amy");
        assertThat(timeline.at("/totals/0/channel").asString()).isEqualTo("counter");
        ConsumerRecord<String, String> event =
                kafka.await(
                        "crm.customer.interaction",
                        message -> message.key().equals(customer.id().toString()));
        assertThat(header(event, "ce_type")).isEqualTo("crm.interaction.recorded.v1");
        assertThat(header(event, "ce_subject")).isEqualTo(note.id().toString());
        assertThat(header(event, "ce_sequence")).isEqualTo("1");
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return KafkaTestClient.header(message, name).orElseThrow();
    }
}
