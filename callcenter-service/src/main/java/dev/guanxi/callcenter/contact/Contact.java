package dev.guanxi.callcenter.contact;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.interaction.Interaction;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One contact between the company and a customer. It is a fact: it is never changed.
 *
 * @param by the employee who logged it
 */
public record Contact(
        ContactId id,
        CustomerId customer,
        Interaction.Topic topic,
        Interaction.Effort effort,
        Instant at,
        String by) {

    /**
     * What an employee says of a contact.
     *
     * @param cost null when the channel's rates apply
     * @param at null for now
     */
    public record Description(
            CustomerId customer,
            Interaction.Topic topic,
            @Nullable Integer durationSeconds,
            @Nullable Money cost,
            @Nullable Instant at) {}

    Interaction asInteraction() {
        return new Interaction(
                new Interaction.About(Interaction.Kind.CONTACT, id.value()),
                customer,
                topic,
                at,
                by,
                effort);
    }
}
