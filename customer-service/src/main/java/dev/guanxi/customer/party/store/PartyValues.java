package dev.guanxi.customer.party.store;

import dev.guanxi.customer.custom.CustomSearch;
import dev.guanxi.customer.custom.CustomSearch.Condition;
import dev.guanxi.customer.custom.CustomSearch.Sorting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The part of a search that asks for values of custom fields. Statistics do not tell how many
 * customers fit a condition on one field, since all fields share a table; so that is counted, up to
 * {@link #FEW}, and the statement is written so that the planner has no wrong choice (ADR 13).
 */
final class PartyValues {

    /** As many rows are read and sorted in some milliseconds; more are read in order. */
    static final int FEW = 5_000;

    private static final String ONES =
            """
            SELECT party_id AS value_id, created_at AS value_created_at,
                   sort_name AS value_sort_name, key AS value_key
            FROM party_custom WHERE field_id = :%1$s %2$s
            """;

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<Condition> others;
    private final @Nullable Condition leading;
    private final @Nullable Sorting sorting;
    private final boolean few;

    private PartyValues(
            @Nullable Condition leading,
            boolean few,
            List<Condition> others,
            @Nullable Sorting sorting) {
        this.leading = leading;
        this.few = few;
        this.others = others;
        this.sorting = sorting;
    }

    /**
     * @param count how many fit; more than {@link #FEW} need not be told apart
     */
    static PartyValues of(CustomSearch search, ToIntFunction<Condition> count) {
        List<Condition> others = new ArrayList<>(search.conditions());
        Sorting sorting = search.sorting();
        for (Condition condition : search.conditions()) {
            if (count.applyAsInt(condition) <= FEW) {
                others.remove(condition);
                return new PartyValues(condition, true, others, sorting);
            }
        }
        if (sorting != null || others.isEmpty()) {
            return new PartyValues(null, false, others, sorting);
        }
        Condition leading =
                others.stream().filter(Condition::isOneValue).findFirst().orElse(others.getFirst());
        others.remove(leading);
        return new PartyValues(leading, false, others, null);
    }

    /** Whether the order of the list is that of values. */
    boolean isSorting() {
        return sorting != null;
    }

    /** Whether the rows come from these tables, and with them the columns to sort by. */
    boolean isLeading() {
        return leading != null || sorting != null;
    }

    /** A few customers, found first, whatever else is asked. Their order makes it the index. */
    String with() {
        return leading != null && few
                ? "WITH fitting AS MATERIALIZED (%s ORDER BY key, created_at LIMIT %d)"
                        .formatted(ONES.formatted("leading", range("key", "leading", leading)), FEW)
                : "";
    }

    /**
     * @param byName whether the list is in the order of names
     * @param order of the list
     */
    String join(boolean byName, String order) {
        if (leading != null && few) {
            // Sorted before customers are read: the planner would read all of them first.
            return "JOIN (SELECT * FROM (%s) AS f ORDER BY %s) AS fitting ON value_id = id"
                    .formatted(sorting == null ? "TABLE fitting" : withSortedKey(sorting), order);
        }
        if (sorting != null) {
            parameters.put("sorting", sorting.field().id().value());
            return "JOIN (%s) AS sorted ON value_id = id".formatted(ONES.formatted("sorting", ""));
        }
        if (leading == null) {
            return "";
        }
        // One value is in the order of time in its index; all else is read in the order of the
        // list.
        String key = leading.isOneValue() && !byName ? "key" : "(key || '')";
        String range = range(key, "leading", leading);
        return "JOIN (%s) AS fitting ON value_id = id".formatted(ONES.formatted("leading", range));
    }

    private String withSortedKey(Sorting by) {
        parameters.put("sorting", by.field().id().value());
        return """
               SELECT * FROM (SELECT value_id, value_created_at, (SELECT s.key FROM party_custom s
                   WHERE s.party_id = value_id AND s.field_id = :sorting) AS value_key
                   FROM fitting OFFSET 0) AS keyed WHERE value_key IS NOT NULL
               """;
    }

    List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        for (Condition condition : others) {
            if (sorting != null && sorting.field().id().equals(condition.field())) {
                conditions.add("true " + range("value_key", "sorted", condition));
            } else {
                String name = "other" + conditions.size();
                conditions.add(
                        """
                        (SELECT true FROM party_custom o WHERE o.party_id = party.id
                            AND o.field_id = :%s %s)
                        """
                                .formatted(name, range("o.key", name, condition)));
            }
        }
        return conditions;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String range(String key, String name, Condition condition) {
        parameters.put(name, condition.field().value());
        StringBuilder range = new StringBuilder();
        if (condition.isOneValue()) {
            compare(range, key + " = ", name + "Key", condition.from());
        } else {
            compare(range, key + " >= ", name + "From", condition.from());
            compare(range, key + " <= ", name + "To", condition.to());
        }
        return range.toString();
    }

    private void compare(
            StringBuilder range, String comparison, String parameter, @Nullable String key) {
        if (key != null) {
            range.append(" AND ").append(comparison).append(':').append(parameter);
            parameters.put(parameter, key);
        }
    }
}
