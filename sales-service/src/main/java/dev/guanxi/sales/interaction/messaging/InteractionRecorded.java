package dev.guanxi.sales.interaction.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of {@code crm.interaction.recorded.v1}, as far as sales fills it. */
record InteractionRecorded(
        UUID interactionId,
        UUID customerId,
        String kind,
        String channel,
        String direction,
        String subject,
        Instant at,
        @Nullable String by,
        Reference reference,
        String service) {

    static final String TYPE = "crm.interaction.recorded.v1";

    record Reference(String type, UUID id) {}
}
