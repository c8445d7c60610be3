package dev.guanxi.callcenter.interaction;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact between the company and a customer that the call centre knows of.
 *
 * @param by the employee on our side
 * @param effort null where the thing itself costs nothing
 */
public record Interaction(
        About about,
        CustomerId customer,
        Topic topic,
        Instant at,
        String by,
        @Nullable Effort effort) {

    /**
     * @param id the contact or ticket
     */
    public record About(Kind kind, UUID id) {}

    /**
     * @param subject one line for people, without personal data
     */
    public record Topic(Channel channel, Direction direction, String subject) {}

    /**
     * @param cost what the ledger charges to the customer
     */
    public record Effort(@Nullable Integer durationSeconds, Money cost) {}

    public enum Kind {
        CONTACT,
        TICKET
    }
}
