package dev.guanxi.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Writes to topics as another system would, and reads what a service has published. */
public final class KafkaTestClient {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final String bootstrap;
    private final KafkaProducer<String, String> producer;

    public KafkaTestClient(String bootstrap) {
        this.bootstrap = bootstrap;
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrap,
                                ProducerConfig.LINGER_MS_CONFIG,
                                0),
                        new StringSerializer(),
                        new StringSerializer());
    }

    /** Returns when the broker has the message. */
    public void produce(
            String topic,
            @Nullable String key,
            Map<String, String> headers,
            @Nullable String json) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, json);
        headers.forEach(
                (name, value) ->
                        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while writing to " + topic, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Could not write to " + topic, e);
        }
    }

    public void produce(String topic, @Nullable String key, String json) {
        produce(topic, key, Map.of(), json);
    }

    /** The first committed message, from the beginning of the topic, that fits; waits for 30 s. */
    public ConsumerRecord<String, String> await(
            String topic, Predicate<ConsumerRecord<String, String>> fits) {
        return await(topic, 1, fits).getFirst();
    }

    /** The first {@code count} committed messages that fit, in the order of their partitions. */
    public List<ConsumerRecord<String, String>> await(
            String topic, int count, Predicate<ConsumerRecord<String, String>> fits) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        long read = 0;
        try (KafkaConsumer<String, String> consumer = fromTheBeginning(topic)) {
            Instant deadline = Instant.now().plus(LIMIT);
            while (Instant.now().isBefore(deadline)) {
                for (ConsumerRecord<String, String> message :
                        consumer.poll(Duration.ofMillis(200))) {
                    read++;
                    if (fits.test(message)) {
                        found.add(message);
                    }
                }
                if (found.size() >= count) {
                    return List.copyOf(found);
                }
            }
        }
        throw new AssertionError(
                "%d of %d expected messages on %s within %s; %d were read"
                        .formatted(found.size(), count, topic, LIMIT, read));
    }

    /** Everything that is committed on the topic now. */
    public List<ConsumerRecord<String, String>> readAll(String topic) {
        List<ConsumerRecord<String, String>> all = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = fromTheBeginning(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
        }
        return List.copyOf(all);
    }

    /** A header as text; empty when the message has none of that name or it is null. */
    public static Optional<String> header(ConsumerRecord<?, ?> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    private KafkaConsumer<String, String> fromTheBeginning(String topic) {
        KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrap,
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                                "read_committed",
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                                false),
                        new StringDeserializer(),
                        new StringDeserializer());
        List<TopicPartition> partitions = partitionsOf(topic, consumer);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    /** Asking for a topic makes it, a moment later. */
    private static List<TopicPartition> partitionsOf(String topic, KafkaConsumer<?, ?> consumer) {
        return Awaitility.await("topic " + topic)
                .atMost(LIMIT)
                .until(() -> consumer.partitionsFor(topic, LIMIT), found -> !found.isEmpty())
                .stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }
}
