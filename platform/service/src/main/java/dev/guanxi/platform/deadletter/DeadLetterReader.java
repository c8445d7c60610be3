package dev.guanxi.platform.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads the dead letters of this service's own topics, newest places only. */
class DeadLetterReader {

    private static final int NEWEST_PER_PARTITION = 1000;
    private static final int SHOWN_CHARACTERS = 4000;
    private static final Duration POLL = Duration.ofMillis(500);

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final List<String> topics;

    DeadLetterReader(ConsumerFactory<byte[], byte[]> consumers, Stream<String> topics) {
        this.consumers = consumers;
        this.topics = topics.distinct().map(topic -> topic + DeadLetters.SUFFIX).toList();
    }

    boolean reads(String topic) {
        return topics.contains(topic);
    }

    List<DeadLetterView> newest() {
        try (Consumer<byte[], byte[]> consumer = consumers.createConsumer(null, "dead-letters")) {
            List<TopicPartition> partitions =
                    topics.stream()
                            .flatMap(topic -> consumer.partitionsFor(topic).stream())
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<TopicPartition, Long> starts = consumer.beginningOffsets(partitions);
            consumer.assign(partitions);
            partitions.forEach(
                    p ->
                            consumer.seek(
                                    p,
                                    Math.max(
                                            place(starts, p),
                                            place(ends, p) - NEWEST_PER_PARTITION)));
            List<DeadLetterView> letters = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < place(ends, p))) {
                consumer.poll(POLL).forEach(record -> letters.add(view(record)));
            }
            return letters;
        }
    }

    /** The letter at an address, or null when there is none (any more). */
    @Nullable ConsumerRecord<byte[], byte[]> at(TopicPartition partition, long offset) {
        try (Consumer<byte[], byte[]> consumer = consumers.createConsumer(null, "dead-letter")) {
            boolean exists =
                    consumer.partitionsFor(partition.topic()).stream()
                            .anyMatch(info -> info.partition() == partition.partition());
            if (!exists
                    || offset >= place(consumer.endOffsets(List.of(partition)), partition)
                    || offset < place(consumer.beginningOffsets(List.of(partition)), partition)) {
                return null;
            }
            consumer.assign(List.of(partition));
            consumer.seek(partition, offset);
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL.multipliedBy(10))) {
                return record.offset() == offset ? record : null;
            }
            return null;
        }
    }

    private static long place(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    private static DeadLetterView view(ConsumerRecord<byte[], byte[]> record) {
        return new DeadLetterView(
                record.topic(),
                record.partition(),
                record.offset(),
                text(record.key()),
                text(record.value()),
                header(record, "original_topic"),
                header(record, "consumer"),
                header(record, "code"),
                header(record, "reason"),
                Instant.ofEpochMilli(record.timestamp()));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(DeadLetters.HEADER_PREFIX + name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS);
    }
}
