package dev.guanxi.analytics.stream;

import static dev.guanxi.analytics.stream.StreamFixture.event;

import dev.guanxi.analytics.stream.StreamFixture.Event;
import java.util.UUID;

/** Merges and splits, as customer-service tells of them. */
final class Family {

    static final String TOPIC = "crm.customer.customer";

    private Family() {}

    static Event merged(Story absorbed, Story survivor, long version) {
        return event(
                TOPIC,
                Events.MERGED,
                absorbed.customer().toString(),
                """
                {"customerId":"%s","survivorId":"%s","mergeId":"%s","at":"2026-01-14T10:00:00Z",
                 "version":%d}
                """
                        .formatted(
                                absorbed.customer(),
                                survivor.customer(),
                                UUID.randomUUID(),
                                version));
    }

    static Event split(Story again, Story formerSurvivor, long version) {
        return event(
                TOPIC,
                Events.SPLIT,
                again.customer().toString(),
                """
                {"customerId":"%s","formerSurvivorId":"%s","mergeId":"%s",
                 "at":"2026-01-15T10:00:00Z","version":%d}
                """
                        .formatted(
                                again.customer(),
                                formerSurvivor.customer(),
                                UUID.randomUUID(),
                                version));
    }
}
