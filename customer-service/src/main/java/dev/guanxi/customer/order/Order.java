package dev.guanxi.customer.order;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order of a customer, as sales-service last told. Words are kept as they come, since it may
 * learn new ones.
 *
 * @param placement null as long as only later states have been told
 * @param version the higher is the newer
 */
public record Order(
        UUID id,
        CustomerId customer,
        Money total,
        State state,
        @Nullable Placement placement,
        long version) {

    /** What is known of one order from two events, in whichever order they came. */
    public Order with(Order other) {
        Order newer = version < other.version ? other : this;
        return new Order(
                newer.id,
                newer.customer,
                newer.total,
                newer.state,
                placement == null ? other.placement : placement,
                newer.version);
    }

    /** By when it stands in a list: when it was placed, or the first that is known of it. */
    public Instant at() {
        return placement == null ? state.since() : placement.at();
    }

    /**
     * @param since when it got there
     */
    public record State(String status, Instant since) {

        private static final Set<String> CLOSED =
                Set.of("delivered", "invoiced", "paid", "cancelled");

        /** Whether the customer still waits for it. */
        public boolean open() {
            return !CLOSED.contains(status);
        }
    }

    /**
     * @param number for people
     * @param by the login of who took it
     */
    public record Placement(String number, String channel, Instant at, String by) {}
}
