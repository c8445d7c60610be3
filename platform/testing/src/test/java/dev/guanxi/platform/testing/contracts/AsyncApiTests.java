package dev.guanxi.platform.testing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AsyncApiTests {

    private static final Contracts CONTRACTS = Contracts.current();
    private static final JsonNode API = Contracts.yaml("asyncapi.yaml");
    private static final String DEAD_LETTERS = "dead-letters";

    @Test
    void referencesLeadSomewhere() {
        assertThat(API.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(
                        reference -> {
                            if (reference.startsWith("#/")) {
                                assertThat(API.at(reference.substring(1)).isObject()).isTrue();
                            } else {
                                assertThat(Contracts.folder().resolve(reference)).isRegularFile();
                            }
                        });
    }

    @Test
    void everyEventTypeIsAMessageWithItsOwnSchema() {
        Map<String, Path> expected =
                CONTRACTS.schemas().stream()
                        .collect(Collectors.toMap(Contracts::typeOf, Path::normalize));
        Map<String, Path> described = new TreeMap<>();
        API.at("/components/messages")
                .forEachEntry(
                        (type, message) -> {
                            JsonNode schema = message.at("/payload/$ref");
                            if (schema.isString()) {
                                assertThat(message.path("name").asString()).isEqualTo(type);
                                described.put(
                                        type,
                                        Contracts.folder().resolve(schema.asString()).normalize());
                            }
                        });

        assertThat(described).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void everyMessageIsOnATopicOfItsOwner() {
        Set<String> onTopics = new TreeSet<>();
        for (JsonNode channel : topics()) {
            String topic = channel.path("address").asString();
            for (String type : channel.path("messages").propertyNames()) {
                assertThat(type).as("on %s", topic).startsWith(prefixOfTypesOn(topic));
                assertThat(CONTRACTS.schemaOf(ownerOf(topic), type)).as(topic).exists();
                assertThat(channel.at("/x-writer").asString()).isEqualTo(writerOf(topic));
                onTopics.add(type);
            }
        }

        assertThat(CONTRACTS.schemas())
                .extracting(Contracts::typeOf)
                .containsExactlyInAnyOrderElementsOf(onTopics);
    }

    @Test
    void everyTopicIsSentOrReceivedFromOurSide() {
        API.path("channels")
                .forEachEntry(
                        (name, channel) -> {
                            String action = name.startsWith("erp.") ? "receive" : "send";
                            assertThat(API.path("operations"))
                                    .as(name)
                                    .filteredOn(
                                            operation ->
                                                    operation
                                                            .at("/channel/$ref")
                                                            .asString()
                                                            .equals("#/channels/" + name))
                                    .singleElement()
                                    .satisfies(
                                            operation ->
                                                    assertThat(operation.path("action").asString())
                                                            .isEqualTo(action));
                        });
    }

    @Test
    void topicsHaveTwelvePartitionsAndTheirOwnName() {
        assertThat(topics())
                .isNotEmpty()
                .allSatisfy(
                        channel -> {
                            assertThat(channel.at("/bindings/kafka/partitions").asInt())
                                    .isEqualTo(12);
                            assertThat(channel.at("/bindings/kafka/topic"))
                                    .isEqualTo(channel.path("address"));
                        });
    }

    private static List<JsonNode> topics() {
        return API.path("channels")
                .propertyStream()
                .filter(channel -> !channel.getKey().equals(DEAD_LETTERS))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** {@code crm.sales.order} carries {@code crm.sales.order.*}; interactions are everyone's. */
    private static String prefixOfTypesOn(String topic) {
        return topic.endsWith(".interaction") ? "crm.interaction." : topic + ".";
    }

    private static String ownerOf(String topic) {
        String[] parts = topic.split("\\.", -1);
        if (topic.endsWith(".interaction")) {
            return "shared";
        }
        return parts[0].equals("crm") ? parts[1] : parts[0];
    }

    private static String writerOf(String topic) {
        String[] parts = topic.split("\\.", -1);
        return switch (parts[0]) {
            case "erp" -> "erp";
            case "crm" -> parts[1] + "-service";
            default -> parts[0] + "-service";
        };
    }
}
