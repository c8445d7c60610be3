package dev.guanxi.customer.live.web;

import dev.guanxi.customer.timeline.Interaction;
import dev.guanxi.platform.http.Cursor;
import java.time.Instant;
import java.util.UUID;

/** How far in the timeline a client has come: the id of every event. */
record Position(Instant at, UUID interaction) {

    /** Before everything. */
    static final Position START = new Position(Instant.EPOCH, new UUID(0, 0));

    /**
     * @throws dev.guanxi.platform.problem.Malformed when it is no cursor of a stream
     */
    static Position of(Cursor cursor) {
        return new Position(cursor.instant(), cursor.id());
    }

    /** An interaction of the past, told late, does not turn a client back. */
    Position after(Interaction interaction) {
        return interaction.at().isBefore(at)
                ? this
                : new Position(interaction.at(), interaction.interactionId());
    }

    String eventId() {
        return Cursor.at(at, interaction).encode();
    }
}
