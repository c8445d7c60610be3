package dev.guanxi.customer.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each version of a relationship is published once, with ids only. */
@CustomerServiceTest
class RelationshipEventsTests {

    private static final String TOPIC = "crm.customer.relationship";

    @Autowired CustomerApi api;
    @Autowired KafkaTestClient kafka;
    @Autowired JsonMapper json;

    @Test
    void itIsPublishedAsTheExamplesShow() {
        Relations relations = new Relations(api);
        UUID group = relations.organisation("Group plc");
        UUID works = relations.organisation("Works Ltd");
        CustomerApi.Answer made =
                relations.relate(group, "parent-of", works, ",\"validFrom\":\"2026-01-01\"");
        relations.relate(group, "parent-of", works, ",\"validFrom\":\"2026-02-01\"");
        CustomerApi.Answer ended =
                relations.reschedule(group, made, "{\"validUntil\":\"2026-12-31\"}");
        relations.reschedule(works, ended, "{\"validUntil\":\"2026-12-31\"}");
        relations.reschedule(works, ended, "{\"validUntil\":null}");

        List<ConsumerRecord<String, String>> events =
                kafka.await(TOPIC, 3, m -> m.key().equals(made.id().toString()));

        assertThat(events)
                .extracting(e -> KafkaTestClient.header(e, "ce_type").orElseThrow())
                .containsExactly(
                        TOPIC + ".established.v1", TOPIC + ".changed.v1", TOPIC + ".changed.v1");
        assertThat(events)
                .extracting(e -> KafkaTestClient.header(e, "ce_sequence").orElseThrow())
                .containsExactly("1", "2", "3");
        assertThat(events)
                .extracting(this::withIdsOfTheExample)
                .containsExactly(
                        example("established", "open-end"),
                        example("changed", "ended"),
                        example("changed", "open-again"));
        ObjectNode published = (ObjectNode) json.readTree(events.getFirst().value());
        assertThat(published.path("fromCustomerId").asString()).isEqualTo(works.toString());
        assertThat(published.path("toCustomerId").asString()).isEqualTo(group.toString());
    }

    private ObjectNode withIdsOfTheExample(ConsumerRecord<String, String> event) {
        ObjectNode published = (ObjectNode) json.readTree(event.value());
        ObjectNode expected = example("established", "open-end");
        for (String id : List.of("relationshipId", "fromCustomerId", "toCustomerId")) {
            published.set(id, expected.path(id));
        }
        return published;
    }

    private static ObjectNode example(String fact, String name) {
        return (ObjectNode) EventContract.of(TOPIC + "." + fact + ".v1").exampleTree(name);
    }
}
