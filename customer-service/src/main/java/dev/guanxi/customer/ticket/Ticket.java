package dev.guanxi.customer.ticket;

import dev.guanxi.customer.party.CustomerId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wants from us, as callcenter-service last told. Words are kept as they come,
 * since it may learn new ones.
 *
 * @param version the higher is the newer
 */
public record Ticket(UUID id, CustomerId customer, Wish wish, Progress progress, long version) {

    /**
     * @param number for people
     * @param subject in one line
     */
    public record Wish(String number, String kind, String subject, String channel) {}

    /**
     * @param assignee the login of the agent who has it; null: nobody
     * @param resolvedAt null: it is open
     */
    public record Progress(
            String status,
            @Nullable String assignee,
            Instant openedAt,
            @Nullable Instant resolvedAt) {

        public boolean open() {
            return resolvedAt == null;
        }
    }
}
