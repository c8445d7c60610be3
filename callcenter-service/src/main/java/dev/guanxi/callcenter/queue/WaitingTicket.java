package dev.guanxi.callcenter.queue;

import dev.guanxi.callcenter.ticket.Ticket;
import dev.guanxi.callcenter.ticket.TicketId;
import dev.guanxi.platform.value.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in its place.
 *
 * @param position 1 is served next
 * @param worth null when analytics has not said anything of the customer yet
 */
public record WaitingTicket(
        long position,
        TicketId ticket,
        Label label,
        Ticket.Wish wish,
        Instant openedAt,
        @Nullable Worth worth) {

    /**
     * @param assignee null while nobody has it
     */
    public record Label(String number, long version, @Nullable String assignee) {}

    /** What counts of the customer's value. */
    public record Worth(String tier, Money clv, String segment) {}

    public Duration waited(Instant now) {
        Duration waited = Duration.between(openedAt, now);
        return waited.isNegative() ? Duration.ZERO : waited;
    }

    /** The reasons for the place, the weightiest first, for the agent to read. */
    public List<String> reasons(Instant now) {
        return List.of(
                worth == null ? "value not known yet" : worth.tier() + " customer",
                wish.kind().toString(),
                "waiting for " + inWords(waited(now)));
    }

    private static String inWords(Duration waited) {
        if (waited.toDays() > 0) {
            return waited.toDays() + " d " + waited.toHoursPart() + " h";
        }
        return waited.toHours() > 0
                ? waited.toHours() + " h " + waited.toMinutesPart() + " min"
                : waited.toMinutes() + " min";
    }
}
