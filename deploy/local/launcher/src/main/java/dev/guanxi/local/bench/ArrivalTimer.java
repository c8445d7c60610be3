package dev.guanxi.local.bench;

import dev.guanxi.local.place.LocalFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a new topic as consumers do and times what arrives there. */
final class ArrivalTimer implements AutoCloseable {

    private static final int PARTITIONS = 12;
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<byte[], byte[]> consumer;

    ArrivalTimer(String bootstrap, String topic) {
        create(bootstrap, topic);
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrap,
                                "isolation.level",
                                "read_committed",
                                "auto.offset.reset",
                                "earliest",
                                "enable.auto.commit",
                                false,
                                "max.poll.records",
                                5_000),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                IntStream.range(0, PARTITIONS).mapToObj(p -> new TopicPartition(topic, p)).toList();
        consumer.assign(partitions);
        // Every partition must have its leader before the first message: an idempotent producer
        // whose first batch is refused while its second is taken never gets its order back.
        consumer.seekToBeginning(partitions);
        partitions.forEach(consumer::position);
    }

    /** By the times at which Kafka took the first and the last message. */
    double eventsPerSecond(int events) {
        long first = Long.MAX_VALUE;
        long last = 0;
        int seen = 0;
        while (seen < events) {
            ConsumerRecords<byte[], byte[]> batch = consumer.poll(SILENCE);
            if (batch.isEmpty()) {
                throw new LocalFailure(
                        "only " + seen + " of " + events + " messages came before silence");
            }
            for (var message : batch) {
                first = Math.min(first, message.timestamp());
                last = Math.max(last, message.timestamp());
            }
            seen += batch.count();
        }
        return events * 1000.0 / Math.max(1, last - first);
    }

    private static void create(String bootstrap, String topic) {
        NewTopic wanted =
                new NewTopic(topic, PARTITIONS, (short) 1)
                        .configs(Map.of("message.timestamp.type", "LogAppendTime"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(wanted)).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("interrupted", e);
        } catch (ExecutionException e) {
            throw new LocalFailure("topic " + topic + " cannot be made", e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
