package dev.guanxi.customer.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What others are told of a merge and a split, each time as the next version of the customer. */
@CustomerServiceTest
class MergeEventsTests {

    private static final String TOPIC = "crm.customer.customer";

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired KafkaTestClient kafka;
    @Autowired JsonMapper json;

    @Test
    void theyArePublishedAsTheExamplesShow() {
        MergeCalls calls = new MergeCalls(api, tokens);
        UUID a = calls.create("Told of");
        UUID b = calls.create("Answering");
        CustomerApi.Answer merge = calls.merge(b, a);
        calls.split(merge);

        List<ConsumerRecord<String, String>> ofA = events(a, 4);
        assertThat(ofA)
                .extracting(MergeEventsTests::type)
                .containsExactly("registered", "merged", "split", "changed");
        assertThat(ofA)
                .extracting(e -> KafkaTestClient.header(e, "ce_sequence").orElseThrow())
                .containsExactly("1", "2", "3", "4");
        ObjectNode merged = read(ofA.get(1));
        ObjectNode split = read(ofA.get(2));
        assertThat(merged.path("survivorId").asString()).isEqualTo(b.toString());
        assertThat(split.path("formerSurvivorId").asString()).isEqualTo(b.toString());
        assertThat(merged.path("mergeId")).isEqualTo(merge.json().path("id"));
        assertThat(names(merged)).isEqualTo(names(example("merged")));
        assertThat(names(split)).isEqualTo(names(example("split")));
        assertThat(read(ofA.get(3)).path("name").asString()).isEqualTo("Told of");
        assertThat(events(b, 3))
                .extracting(MergeEventsTests::type)
                .containsExactly("registered", "changed", "changed");
    }

    @Test
    void inAChainEachIsToldWhoAnswersNow() {
        MergeCalls calls = new MergeCalls(api, tokens);
        UUID a = calls.create("Chain a");
        UUID b = calls.create("Chain b");
        UUID c = calls.create("Chain c");
        calls.merge(b, a);
        CustomerApi.Answer second = calls.merge(c, b);
        calls.split(second);

        assertThat(events(a, 4).subList(1, 4))
                .extracting(e -> read(e).path("survivorId").asString())
                .containsExactly(b.toString(), c.toString(), b.toString());
        assertThat(events(b, 5))
                .extracting(MergeEventsTests::type)
                .containsExactly("registered", "changed", "merged", "split", "changed");
        assertThat(events(a, 4))
                .extracting(e -> KafkaTestClient.header(e, "ce_sequence").orElseThrow())
                .containsExactly("1", "2", "3", "4");
    }

    private List<ConsumerRecord<String, String>> events(UUID id, int count) {
        return kafka.await(TOPIC, count, m -> m.key().equals(id.toString()));
    }

    private ObjectNode read(ConsumerRecord<String, String> event) {
        return (ObjectNode) json.readTree(event.value());
    }

    private static String type(ConsumerRecord<String, String> event) {
        return KafkaTestClient.header(event, "ce_type").orElseThrow().split("\\.")[3];
    }

    private static List<String> names(JsonNode node) {
        return node.propertyStream().map(java.util.Map.Entry::getKey).sorted().toList();
    }

    private static JsonNode example(String fact) {
        return EventContract.of(TOPIC + "." + fact + ".v1").exampleTree("typical");
    }
}
