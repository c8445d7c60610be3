package dev.guanxi.customer.timeline;

import static java.util.Objects.requireNonNull;

import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One contact between the company and a customer: the payload of {@code
 * crm.interaction.recorded.v1}. Words are kept as they come, since senders may learn new ones; what
 * is required must be there.
 *
 * @param subject what it was about, in one line and without personal data
 * @param by the employee or system on our side
 * @param cost what it cost the company
 * @param reference what it belongs to, in the service that owns it
 * @param service who knows of it
 */
public record Interaction(
        UUID interactionId,
        UUID customerId,
        String kind,
        String channel,
        String direction,
        String subject,
        Instant at,
        @Nullable String by,
        @Nullable Long durationSeconds,
        @Nullable Money cost,
        @Nullable Reference reference,
        String service) {

    public Interaction {
        requireNonNull(interactionId, "interactionId is missing");
        requireNonNull(customerId, "customerId is missing");
        requireNonNull(kind, "kind is missing");
        requireNonNull(channel, "channel is missing");
        requireNonNull(direction, "direction is missing");
        requireNonNull(subject, "subject is missing");
        requireNonNull(at, "at is missing");
        requireNonNull(service, "service is missing");
    }

    public record Reference(String type, String id) {}
}
