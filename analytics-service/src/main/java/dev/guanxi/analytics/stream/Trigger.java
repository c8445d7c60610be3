package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.profile.Profile;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The event that makes the stream do something, as its results name it. */
record Trigger(Profile.Cause cause, @Nullable String traceparent) {

    static Trigger of(EventHeaders event, Headers headers) {
        return new Trigger(
                new Profile.Cause(event.id(), event.type(), event.time()),
                EventHeaders.text(headers, EventHeaders.TRACEPARENT));
    }

    /** The same event to whoever gets these headers. */
    Headers headers() {
        Headers headers = new RecordHeaders();
        EventHeaders.put(headers, "ce_id", cause.eventId().toString());
        EventHeaders.put(headers, "ce_type", cause.type());
        EventHeaders.put(headers, "ce_time", cause.at().toString());
        if (traceparent != null) {
            EventHeaders.put(headers, EventHeaders.TRACEPARENT, traceparent);
        }
        return headers;
    }
}
