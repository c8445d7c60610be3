package dev.guanxi.marketing.interaction.messaging;

import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.marketing.interaction.Channel;
import dev.guanxi.marketing.interaction.Direction;
import dev.guanxi.marketing.interaction.Interaction;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of {@code crm.interaction.recorded.v1}, as far as marketing fills it. */
record InteractionRecorded(
        UUID interactionId,
        CustomerId customerId,
        Interaction.Kind kind,
        Channel channel,
        Direction direction,
        String subject,
        Instant at,
        String by,
        @Nullable Money cost,
        Reference reference,
        String service) {

    static final String TYPE = "crm.interaction.recorded.v1";

    record Reference(String type, UUID id) {}
}
