package dev.guanxi.customer.party.store;

import dev.guanxi.customer.access.CustomerRule;
import dev.guanxi.customer.custom.CustomSearch.Sorting;
import dev.guanxi.customer.custom.CustomValues;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerSearch;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.PageQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Builds the one statement that a search needs; each order has its index. */
class PartyQuery {

    /** Each once: two periods of one role have no day in common. */
    private static final String HOLDERS =
            """
            JOIN (SELECT party_id AS holder_id, created_at AS holder_created_at,
                         sort_name AS holder_sort_name
                  FROM party_role WHERE role = :role AND valid_from <= :on
                    AND (valid_until IS NULL OR valid_until >= :on)) AS holder
              ON holder_id = id
            """;

    private static final String BLANK = " ";

    /** Where the caller sees some customers only, they are read first, and their roles then. */
    private static final String IS_HOLDER =
            """
            id IN (SELECT party_id FROM party_role WHERE role = :role AND valid_from <= :on
                AND (valid_until IS NULL OR valid_until >= :on))
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final CustomerSearch.Order order;
    private final boolean amongHolders;
    private final PartyValues values;
    private final @Nullable Sorting sorting;
    private final List<String> cases;

    PartyQuery(CustomerSearch search, PageQuery page, PartyValues values, JsonMapper json) {
        order = search.order();
        CustomerRule rule = new CustomerRule(search.reach());
        cases = rule.cases("party");
        parameters.putAll(rule.parameters());
        amongHolders = search.restriction().role() != null && cases.isEmpty();
        this.values = values;
        sorting = search.custom().sorting();
        CustomerSearch.Match match = search.match();
        if (match.words() != null) {
            List<String> patterns = SearchText.patterns(match.words());
            for (int i = 0; i < patterns.size(); i++) {
                where("search_text LIKE :word" + i, "word" + i, patterns.get(i));
                if (!search.reach().hidden().isEmpty()) {
                    conditions.add("' ' || sort_name LIKE :word" + i);
                }
            }
        }
        contains("email", "emails", "address", match.email(), json);
        contains("phone", "phones", "number", match.phone(), json);
        if (match.identity() != null) {
            conditions.add(
                    "id = (SELECT coalesce(p.survivor_id, p.id) FROM party p"
                            + " JOIN party_identity i ON i.party_id = p.id"
                            + " WHERE i.source = :source AND i.external_id = :externalId)");
            parameters.put("source", match.identity().source());
            parameters.put("externalId", match.identity().externalId());
        }
        if (search.restriction().status() == null) {
            conditions.add("status <> 'merged'");
        }
        restrict(search.restriction());
        conditions.addAll(values.conditions());
        after(page.after());
        parameters.put("rows", page.rowsToRead());
    }

    String sql() {
        if (cases.size() <= 1) {
            return values.with() + page(PartyRow.COLUMNS, cases);
        }
        String keys = cases.stream().map(this::keys).collect(Collectors.joining(" UNION "));
        String places =
                IntStream.range(0, order().size())
                        .mapToObj(i -> "place" + i + direction())
                        .collect(Collectors.joining(", "));
        return "%s SELECT %s FROM party JOIN (SELECT * FROM (%s) AS found %s) AS page USING (id) %s"
                .formatted(
                        values.with(),
                        PartyRow.COLUMNS,
                        keys,
                        "ORDER BY " + places + " LIMIT :rows",
                        "ORDER BY " + places);
    }

    /** The first rows of one case of the caller's reach, read in the order of an index. */
    private String keys(String oneCase) {
        List<String> columns = new ArrayList<>(List.of("id"));
        List<String> order = order();
        for (int i = 0; i < order.size(); i++) {
            columns.add(order.get(i) + " AS place" + i);
        }
        return "(" + page(String.join(", ", columns), List.of(oneCase)) + ")";
    }

    private String page(String columns, List<String> cases) {
        List<String> all = new ArrayList<>(conditions);
        all.addAll(cases);
        String by =
                order().stream()
                        .map(column -> column + direction())
                        .collect(Collectors.joining(", "));
        return " SELECT %s FROM party %s %s %s ORDER BY %s LIMIT :rows"
                .formatted(
                        columns,
                        values.join(order.isByName(), by),
                        amongHolders ? HOLDERS : "",
                        all.isEmpty() ? "" : "WHERE " + String.join(" AND ", all),
                        by);
    }

    private String direction() {
        return isDescending() ? " DESC" : " ASC";
    }

    /** To be read after {@link #sql()}. */
    Map<String, Object> parameters() {
        parameters.putAll(values.parameters());
        return parameters;
    }

    /** Where a list in the order of values goes on after a customer. */
    static Cursor cursor(Customer last, Sorting sorting) {
        CustomValues.Value value =
                Objects.requireNonNull(last.profile().custom().get(sorting.field().name()));
        return new Cursor(last.createdAt() + BLANK + value.key(), last.id().value());
    }

    private void restrict(CustomerSearch.Restriction to) {
        equal("kind", to.kind());
        equal("status", to.status());
        equal("classification", to.classification());
        equal("owner", to.ownership().owner());
        equal("team", to.ownership().team());
        if (to.role() != null) {
            parameters.put("role", to.role().role().toString());
            parameters.put("on", to.role().on());
            if (!amongHolders) {
                conditions.add(IS_HOLDER);
            }
        }
    }

    private void contains(
            String parameter, String list, String field, @Nullable String value, JsonMapper json) {
        if (value != null) {
            Object wanted = Map.of("contacts", Map.of(list, List.of(Map.of(field, value))));
            where(
                    "details @> :" + parameter + "::jsonb",
                    parameter,
                    json.writeValueAsString(wanted));
        }
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            where(column + " = :" + column, column, value.toString());
        }
    }

    private void after(@Nullable Cursor cursor) {
        if (cursor == null) {
            return;
        }
        String than = isDescending() ? " < (" : " > (";
        String place = sorting == null ? ":sortValue, :id)" : ":sortKey, :sortValue, :id)";
        conditions.add("(" + String.join(", ", order()) + ")" + than + place);
        parameters.put("id", cursor.id());
        if (sorting != null) {
            String[] parts = cursor.sortValue().split(BLANK, 2);
            parameters.put("sortKey", parts[parts.length - 1]);
            Instant createdAt = new Cursor(parts[0], cursor.id()).instant();
            parameters.put("sortValue", createdAt.atOffset(ZoneOffset.UTC));
            return;
        }
        parameters.put(
                "sortValue",
                order.isByName()
                        ? SearchText.plain(cursor.sortValue())
                        : cursor.instant().atOffset(ZoneOffset.UTC));
    }

    private void where(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    private boolean isDescending() {
        return sorting == null ? order.isDescending() : sorting.descending();
    }

    /** The columns that the list is sorted by, of the table that leads to its rows. */
    private List<String> order() {
        if (sorting != null) {
            return List.of("value_key", "value_created_at", "value_id");
        }
        String table = values.isLeading() ? "value_" : amongHolders ? "holder_" : "";
        return List.of(table + (order.isByName() ? "sort_name" : "created_at"), table + "id");
    }
}
