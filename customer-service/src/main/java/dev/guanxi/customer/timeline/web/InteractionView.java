package dev.guanxi.customer.timeline.web;

import dev.guanxi.customer.timeline.Interaction;
import dev.guanxi.platform.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** One contact with a customer. */
@NamedInterface("view")
public record InteractionView(
        UUID id,
        @Schema(example = "contact") String kind,
        @Schema(example = "phone") String channel,
        @Schema(example = "inbound") String direction,
        @Schema(example = "Asked for the delivery date") String subject,
        Instant at,
        @Schema(example = "amy") @Nullable String by,
        @Nullable Long durationSeconds,
        @Nullable Money cost,
        Interaction.@Nullable Reference reference,
        @Schema(example = "callcenter-service") String service) {

    public static InteractionView of(Interaction interaction) {
        return new InteractionView(
                interaction.interactionId(),
                interaction.kind(),
                interaction.channel(),
                interaction.direction(),
                interaction.subject(),
                interaction.at(),
                interaction.by(),
                interaction.durationSeconds(),
                interaction.cost(),
                interaction.reference(),
                interaction.service());
    }
}
