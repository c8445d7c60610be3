package dev.guanxi.callcenter.interaction.messaging;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.callcenter.interaction.Direction;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of {@code crm.interaction.recorded.v1}, as far as the call centre fills it. */
record InteractionRecorded(
        UUID interactionId,
        CustomerId customerId,
        String kind,
        Channel channel,
        Direction direction,
        String subject,
        Instant at,
        String by,
        @Nullable Integer durationSeconds,
        @Nullable Money cost,
        Reference reference,
        String service) {

    static final String TYPE = "crm.interaction.recorded.v1";

    record Reference(String type, UUID id) {}
}
