package dev.guanxi.platform.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Puts away what cannot be handled: on {@code <topic>.dlt}, byte for byte as it came, with the
 * reason in headers. Returns only when the broker has it, so nothing is lost between.
 */
public class DeadLetters {

    static final String SUFFIX = ".dlt";
    static final String HEADER_PREFIX = "dlt_";

    /** In characters; the letter has to fit on the topic together with its reason. */
    private static final int MAX_REASON = 2000;

    private final KafkaOperations<byte[], byte[]> kafka;
    private final Clock clock;

    DeadLetters(KafkaOperations<byte[], byte[]> kafka, Clock clock) {
        this.kafka = kafka;
        this.clock = clock;
    }

    /**
     * @param consumer who could not handle it
     * @param code a stable code, for filters and alerts
     * @param reason what is wrong with this one, for people
     */
    public record Cause(String consumer, String code, String reason) {}

    public void bury(ConsumerRecord<byte[], byte[]> message, Cause cause) {
        Headers headers = new RecordHeaders(message.headers());
        put(headers, "consumer", cause.consumer());
        put(headers, "code", cause.code());
        put(headers, "reason", shortened(cause.reason()));
        put(headers, "original_topic", message.topic());
        put(headers, "original_partition", Integer.toString(message.partition()));
        put(headers, "original_offset", Long.toString(message.offset()));
        put(headers, "at", clock.instant().toString());
        kafka.send(
                        new ProducerRecord<>(
                                message.topic() + SUFFIX,
                                null,
                                message.key(),
                                message.value(),
                                headers))
                .join();
    }

    private static String shortened(String reason) {
        return reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON) + "…";
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(HEADER_PREFIX + name);
        headers.add(HEADER_PREFIX + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
