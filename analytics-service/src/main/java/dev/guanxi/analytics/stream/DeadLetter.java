package dev.guanxi.analytics.stream;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * Addresses a message to {@code <topic>.dlt}, byte for byte as it came, with the reason in the same
 * headers as the platform's. It is published in the stream's own transaction.
 */
final class DeadLetter {

    private static final String SUFFIX = ".dlt";
    private static final int MAX_REASON = 2000;

    /** Where a message stood before it was brought to its customer's partition. */
    private static final String PLACE = "dlt_original_";

    private DeadLetter() {}

    static String topicOf(String topic) {
        return topic + SUFFIX;
    }

    static Record<byte[], Outgoing> of(
            Record<byte[], byte[]> message, ProcessingContext context, Unusable reason) {
        markPlace(message.headers(), context);
        Headers headers = message.headers();
        String topic = String.valueOf(EventHeaders.text(headers, PLACE + "topic"));
        EventHeaders.put(headers, "dlt_consumer", ValueTopology.NAME);
        EventHeaders.put(headers, "dlt_code", reason.code());
        EventHeaders.put(headers, "dlt_reason", shortened(String.valueOf(reason.getMessage())));
        EventHeaders.put(
                headers, "dlt_at", Instant.ofEpochMilli(context.currentSystemTimeMs()).toString());
        return message.withValue(new Outgoing(topicOf(topic), message.value()));
    }

    /** Notes the place of the message, unless that was done before it was moved. */
    static void markPlace(Headers headers, ProcessingContext context) {
        RecordMetadata place = context.recordMetadata().orElseThrow();
        if (!place.topic().endsWith("-repartition")) {
            EventHeaders.put(headers, PLACE + "topic", place.topic());
            EventHeaders.put(headers, PLACE + "partition", Integer.toString(place.partition()));
            EventHeaders.put(headers, PLACE + "offset", Long.toString(place.offset()));
        }
    }

    private static String shortened(String reason) {
        return reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON) + "…";
    }
}
