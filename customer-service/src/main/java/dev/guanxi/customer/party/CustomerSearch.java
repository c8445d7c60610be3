package dev.guanxi.customer.party;

import dev.guanxi.customer.custom.CustomSearch;
import dev.guanxi.customer.standing.Classification;
import dev.guanxi.customer.standing.Ownership;
import dev.guanxi.customer.standing.Role;
import dev.guanxi.platform.security.Reach;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which customers are wanted, and in which order; what is null or empty does not restrict.
 *
 * @param order counts where it is not one of custom values
 * @param reach of whoever searches: only customers that it covers are found, and where fields are
 *     hidden, words are looked for in the name alone
 */
public record CustomerSearch(
        Match match, Restriction restriction, CustomSearch custom, Order order, Reach reach) {

    /**
     * @param words words that all occur in name, e-mail, phone or outside key; one or two letters
     *     must begin a word
     * @param email an e-mail address, whole
     * @param phone a phone number in E.164 form, whole
     * @param identity an outside key
     */
    public record Match(
            @Nullable String words,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Identity identity) {}

    /**
     * @param ownership owner and team, each where not null
     */
    public record Restriction(
            Profile.@Nullable Kind kind,
            Customer.@Nullable Status status,
            @Nullable Classification classification,
            Ownership ownership,
            @Nullable Holding role) {}

    /** Who has a role on a day. */
    public record Holding(Role role, LocalDate on) {}

    public enum Order {
        NEWEST_FIRST("-createdAt"),
        OLDEST_FIRST("createdAt"),
        NAME("name"),
        NAME_REVERSED("-name");

        private final String parameter;

        Order(String parameter) {
            this.parameter = parameter;
        }

        public static Optional<Order> of(String parameter) {
            for (Order order : values()) {
                if (order.parameter.equals(parameter)) {
                    return Optional.of(order);
                }
            }
            return Optional.empty();
        }

        public boolean isByName() {
            return this == NAME || this == NAME_REVERSED;
        }

        public boolean isDescending() {
            return this == NEWEST_FIRST || this == NAME_REVERSED;
        }
    }
}
