package dev.guanxi.customer.note.web;

import dev.guanxi.customer.timeline.Interaction;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note as it stands in the timeline. */
record NoteView(
        UUID id,
        UUID customerId,
        String subject,
        String channel,
        String direction,
        Instant at,
        @Nullable String by,
        @Nullable Long durationSeconds) {

    static NoteView of(Interaction interaction) {
        return new NoteView(
                interaction.interactionId(),
                interaction.customerId(),
                interaction.subject(),
                interaction.channel(),
                interaction.direction(),
                interaction.at(),
                interaction.by(),
                interaction.durationSeconds());
    }
}
