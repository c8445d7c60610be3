package dev.guanxi.callcenter.contact.web;

import dev.guanxi.callcenter.contact.Contact;
import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.callcenter.interaction.Direction;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ContactView(
        UUID id,
        UUID customerId,
        Channel channel,
        Direction direction,
        String subject,
        @Nullable Integer durationSeconds,
        Money cost,
        Instant at,
        String by) {

    static ContactView of(Contact contact) {
        return new ContactView(
                contact.id().value(),
                contact.customer().value(),
                contact.topic().channel(),
                contact.topic().direction(),
                contact.topic().subject(),
                contact.effort().durationSeconds(),
                contact.effort().cost(),
                contact.at(),
                contact.by());
    }
}
