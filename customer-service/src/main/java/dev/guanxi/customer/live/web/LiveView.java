package dev.guanxi.customer.live.web;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.task.Task;
import dev.guanxi.customer.timeline.Interaction;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events of a stream show. */
sealed interface LiveView {

    /** The fields have the names that they have in the timeline. */
    record OfInteraction(
            UUID id,
            String kind,
            String channel,
            String direction,
            String subject,
            Instant at,
            @Nullable String by,
            String service)
            implements LiveView {

        static OfInteraction of(Interaction interaction) {
            return new OfInteraction(
                    interaction.interactionId(),
                    interaction.kind(),
                    interaction.channel(),
                    interaction.direction(),
                    interaction.subject(),
                    interaction.at(),
                    interaction.by(),
                    interaction.service());
        }
    }

    record OfTask(UUID id, Task.State state, long version) implements LiveView {

        static OfTask of(Task task) {
            return new OfTask(task.id().value(), task.progress().state(), task.version());
        }
    }

    record OfCustomer(UUID id, long version) implements LiveView {

        static OfCustomer of(Customer customer) {
            return new OfCustomer(customer.id().value(), customer.version());
        }
    }

    /** What not everybody may see who may see the customer: who may reads it again. */
    record Changed(UUID id) implements LiveView {}

    /**
     * @param complete whether all interactions since then were told
     */
    record Resumed(boolean complete) implements LiveView {}
}
