package dev.guanxi.callcenter.ticket;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.interaction.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wants from us, from opened over assigned to resolved. A change gives the next
 * state; this one stays as it was.
 *
 * @param number the number for people
 * @param version 1 when opened, one more for each change: the sequence of its events
 */
public record Ticket(
        TicketId id, String number, Wish wish, Opening opening, Progress progress, long version) {

    /**
     * @param subject one line for people, without personal data
     */
    public record Wish(CustomerId customer, TicketKind kind, Channel channel, String subject) {}

    public record Opening(Instant at, String by) {}

    /**
     * @param assignee the agent who has it, or null while nobody has
     * @param resolution what was done, or null until then
     */
    public record Progress(
            TicketStatus status,
            @Nullable String assignee,
            @Nullable String resolution,
            @Nullable Instant resolvedAt) {}

    static Ticket opened(TicketId id, String number, Wish wish, Opening opening) {
        return new Ticket(
                id, number, wish, opening, new Progress(TicketStatus.OPEN, null, null, null), 1);
    }

    public TicketStatus status() {
        return progress.status();
    }

    /**
     * Gives the ticket to an agent, also from the hands of another.
     *
     * @throws TicketAlreadyResolved when there is nothing left to do
     * @throws TicketAlreadyAssigned when this agent has it
     */
    Ticket assignedTo(String agent) {
        if (status() == TicketStatus.RESOLVED) {
            throw new TicketAlreadyResolved(this);
        }
        if (agent.equals(progress.assignee())) {
            throw new TicketAlreadyAssigned(this, agent);
        }
        return next(new Progress(TicketStatus.ASSIGNED, agent, null, null));
    }

    /**
     * @throws TicketAlreadyResolved when it was resolved before
     * @throws TicketNotAssigned when nobody has it
     */
    Ticket resolved(String resolution, Instant at) {
        return switch (status()) {
            case OPEN -> throw new TicketNotAssigned(this);
            case RESOLVED -> throw new TicketAlreadyResolved(this);
            case ASSIGNED ->
                    next(new Progress(TicketStatus.RESOLVED, progress.assignee(), resolution, at));
        };
    }

    private Ticket next(Progress step) {
        return new Ticket(id, number, wish, opening, step, version + 1);
    }
}
