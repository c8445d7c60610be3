package dev.guanxi.customer.hierarchy;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.value.CustomerValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A customer and all that stand below it.
 *
 * @param members the head first, and after each member all that stand below it, by name
 * @param truncated there are more members, deeper or more in number than are shown
 * @param values of those members of whom analytics has spoken
 */
public record Group(
        List<GroupMember> members, boolean truncated, Map<CustomerId, CustomerValue> values) {

    /**
     * The amounts of all members in the base currency, which is the one of the newest profile. A
     * profile in another currency, from before a change of it, is left out.
     */
    public Optional<Totals> totals() {
        return values.values().stream()
                .max(Comparator.comparing(CustomerValue::asOf))
                .map(newest -> newest.figures().clv().currency())
                .map(
                        currency ->
                                values.values().stream()
                                        .map(CustomerValue::figures)
                                        .filter(f -> f.clv().currency().equals(currency))
                                        .map(figures -> new Totals(1, figures))
                                        .reduce(Totals::plus)
                                        .orElseThrow());
    }

    /**
     * @param valued how many members the amounts are of
     */
    public record Totals(int valued, CustomerValue.Figures figures) {

        Totals plus(Totals other) {
            return new Totals(valued + other.valued, figures.plus(other.figures));
        }
    }
}
