package dev.guanxi.local.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.yaml.snakeyaml.Yaml;

/**
 * Every topic that contracts/asyncapi.yaml names, and for each its dead letters. Nothing is ever
 * deleted by age here; topics that the contract calls compacted keep the latest message per key.
 */
record TopicPlan(List<NewTopic> topics) {

    private static final int PARTITIONS = 12;
    private static final Map<String, String> FOREVER = Map.of("retention.ms", "-1");
    private static final Map<String, String> COMPACTED = Map.of("cleanup.policy", "compact");

    static TopicPlan read(Path asyncApi) {
        try (Reader reader = Files.newBufferedReader(asyncApi)) {
            Map<?, ?> document = new Yaml().load(reader);
            List<NewTopic> topics = new ArrayList<>();
            map(document, "channels").values().forEach(channel -> add(topics, (Map<?, ?>) channel));
            return new TopicPlan(List.copyOf(topics));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + asyncApi, e);
        }
    }

    /** Creates what is missing. */
    void createOn(String bootstrap) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            for (var creation : admin.createTopics(topics).values().entrySet()) {
                try {
                    creation.getValue().get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException(
                                "topic " + creation.getKey() + " cannot be made", e.getCause());
                    }
                }
            }
        }
    }

    private static void add(List<NewTopic> topics, Map<?, ?> channel) {
        String name = String.valueOf(channel.get("address"));
        if (name.contains("{")) {
            return; // a pattern, made below for every topic
        }
        Map<?, ?> configuration = map(map(map(channel, "bindings"), "kafka"), "topicConfiguration");
        boolean compacted = String.valueOf(configuration.get("cleanup.policy")).contains("compact");
        topics.add(topic(name, compacted ? COMPACTED : FOREVER));
        topics.add(topic(name + ".dlt", FOREVER));
    }

    private static NewTopic topic(String name, Map<String, String> configuration) {
        return new NewTopic(name, PARTITIONS, (short) 1).configs(new TreeMap<>(configuration));
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        return parent.get(key) instanceof Map<?, ?> child ? child : Map.of();
    }
}
