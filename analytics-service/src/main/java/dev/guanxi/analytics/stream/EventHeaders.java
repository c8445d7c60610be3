package dev.guanxi.analytics.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The CloudEvents headers of an incoming event (binary mode). */
record EventHeaders(UUID id, String type, Instant time, long sequence) {

    static final String TRACEPARENT = "traceparent";

    static EventHeaders of(Headers headers, long timestamp) {
        String type = text(headers, "ce_type");
        if (type == null) {
            throw new Unusable("no-type", "The message has no ce_type header");
        }
        String time = text(headers, "ce_time");
        String sequence = text(headers, "ce_sequence");
        try {
            return new EventHeaders(
                    id(headers),
                    type,
                    time == null ? Instant.ofEpochMilli(timestamp) : Instant.parse(time),
                    sequence == null ? 0 : Long.parseLong(sequence));
        } catch (DateTimeParseException e) {
            throw new Unusable("malformed-header", "ce_time is no RFC 3339 instant: " + time);
        } catch (NumberFormatException e) {
            throw new Unusable("malformed-header", "ce_sequence is no number: " + sequence);
        }
    }

    static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID id(Headers headers) {
        String id = text(headers, "ce_id");
        if (id == null) {
            throw new Unusable("no-id", "The message has no ce_id header");
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new Unusable("malformed-header", "ce_id is no UUID: " + id);
        }
    }
}
