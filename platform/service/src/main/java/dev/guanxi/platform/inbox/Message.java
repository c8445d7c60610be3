package dev.guanxi.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A record with its CloudEvents headers (binary mode) at hand. */
record Message(ConsumerRecord<byte[], byte[]> raw) {

    /** The event's id, or its place on the topic, which a redelivery does not change. */
    String id() {
        String id = header("ce_id");
        return id == null ? raw.topic() + "-" + raw.partition() + "-" + raw.offset() : id;
    }

    @Nullable String type() {
        return header("ce_type");
    }

    @Nullable String traceparent() {
        return header("traceparent");
    }

    String subject() {
        String subject = header("ce_subject");
        if (subject != null) {
            return subject;
        }
        return raw.key() == null ? "" : new String(raw.key(), StandardCharsets.UTF_8);
    }

    Instant time() {
        String time = header("ce_time");
        try {
            return time == null ? Instant.ofEpochMilli(raw.timestamp()) : Instant.parse(time);
        } catch (DateTimeParseException e) {
            throw new Undeliverable("malformed-header", "ce_time is no RFC 3339 instant: " + time);
        }
    }

    /** A foreign sender may mean something else by its sequence than a number: then it has none. */
    long sequence() {
        String sequence = header("ce_sequence");
        try {
            return sequence == null ? 0 : Long.parseLong(sequence);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private @Nullable String header(String name) {
        Header header = raw.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
