package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.profile.Profile;
import dev.guanxi.platform.value.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Makes CloudEvents of results; the same result has the same id, however often it is made. */
final class Publication {

    private static final String SCHEMAS = "https://guanxi.dev/contracts/events/analytics/";

    private Publication() {}

    static Record<byte[], Outgoing> of(LedgerEntry entry, long now, @Nullable String traceparent) {
        UUID key = entry.customerId() == null ? entry.causedBy().eventId() : entry.customerId();
        Headers headers = headers(LedgerEntry.TYPE, entry.entryId(), entry.entryId(), entry.at());
        EventHeaders.put(headers, "ce_sequence", "1");
        trace(headers, traceparent);
        return new Record<>(
                bytes(key), new Outgoing(LedgerEntry.TOPIC, Json.write(entry)), now, headers);
    }

    static Record<byte[], Outgoing> of(Profile profile, long now, @Nullable String traceparent) {
        String revision = Long.toString(profile.revision());
        UUID id = Ids.natural("customer-profile", profile.customerId().toString(), revision);
        Headers headers = headers(Profile.TYPE, id, profile.customerId(), profile.asOf());
        EventHeaders.put(headers, "ce_sequence", revision);
        trace(headers, traceparent);
        return new Record<>(
                bytes(profile.customerId()),
                new Outgoing(Profile.TOPIC, Json.write(profile)),
                now,
                headers);
    }

    private static Headers headers(String type, UUID id, UUID subject, Instant time) {
        Headers headers = new RecordHeaders();
        EventHeaders.put(headers, "ce_specversion", "1.0");
        EventHeaders.put(headers, "ce_id", id.toString());
        EventHeaders.put(headers, "ce_type", type);
        EventHeaders.put(headers, "ce_source", "/guanxi/analytics-service");
        EventHeaders.put(headers, "ce_subject", subject.toString());
        EventHeaders.put(headers, "ce_time", time.toString());
        EventHeaders.put(headers, "ce_dataschema", SCHEMAS + type + ".schema.json");
        EventHeaders.put(headers, "content-type", "application/json");
        return headers;
    }

    private static void trace(Headers headers, @Nullable String traceparent) {
        if (traceparent != null) {
            EventHeaders.put(headers, EventHeaders.TRACEPARENT, traceparent);
        }
    }

    private static byte[] bytes(UUID key) {
        return key.toString().getBytes(StandardCharsets.UTF_8);
    }
}
