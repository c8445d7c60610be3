package dev.guanxi.local.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A read_committed consumer that notes when each event reached it. */
final class ArrivalLog implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, Instant> arrivals = new ConcurrentHashMap<>();
    private final Thread reader;
    private volatile boolean open = true;

    ArrivalLog(String bootstrap, String topic) {
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrap,
                                "isolation.level",
                                "read_committed",
                                "enable.auto.commit",
                                false),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
        var partitions =
                consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        reader = Thread.ofPlatform().daemon().name("arrivals").start(this::read);
    }

    Map<String, Instant> byEventId() {
        return arrivals;
    }

    private void read() {
        while (open) {
            var messages = consumer.poll(Duration.ofMillis(100));
            Instant now = Instant.now();
            messages.forEach(
                    message -> {
                        Header id = message.headers().lastHeader("ce_id");
                        if (id != null) {
                            arrivals.put(new String(id.value(), StandardCharsets.UTF_8), now);
                        }
                    });
        }
        consumer.close();
    }

    @Override
    public void close() {
        open = false;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
