package dev.guanxi.sales.interaction;

import dev.guanxi.sales.customer.CustomerId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact between the company and a customer that came about by selling.
 *
 * @param channel null when nobody recorded it
 * @param subject one line for people, without personal data
 * @param by the employee or system on our side, or null when not known
 */
public record Interaction(
        About about,
        CustomerId customer,
        @Nullable SalesChannel channel,
        String subject,
        Instant at,
        @Nullable String by) {

    /**
     * @param id the sale, order or opportunity
     */
    public record About(Kind kind, UUID id) {}

    public enum Kind {
        SALE,
        ORDER,
        OPPORTUNITY
    }
}
