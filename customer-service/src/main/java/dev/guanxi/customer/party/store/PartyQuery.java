package dev.guanxi.customer.party.store;

import dev.guanxi.customer.party.CustomerSearch;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.PageQuery;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final CustomerSearch.Order order;
    private final boolean amongHolders;

    PartyQuery(CustomerSearch search, PageQuery page, JsonMapper json) {
        order = search.order();
        amongHolders = search.restriction().role() != null;
        CustomerSearch.Match match = search.match();
        if (match.words() != null) {
            List<String> patterns = SearchText.patterns(match.words());
            for (int i = 0; i < patterns.size(); i++) {
                where("search_text LIKE :word" + i, "word" + i, patterns.get(i));
            }
        }
        contains("email", "emails", "address", match.email(), json);
        contains("phone", "phones", "number", match.phone(), json);
        if (match.identity() != null) {
            conditions.add(
                    "id = (SELECT party_id FROM party_identity"
                            + " WHERE source = :source AND external_id = :externalId)");
            parameters.put("source", match.identity().source());
            parameters.put("externalId", match.identity().externalId());
        }
        restrict(search.restriction());
        after(page.after());
        parameters.put("rows", page.rowsToRead());
    }

    String sql() {
        String where = conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
        String direction = order.isDescending() ? "DESC" : "ASC";
        return "SELECT %s FROM party %s %s ORDER BY %s %s, %s %s LIMIT :rows"
                .formatted(
                        PartyRow.COLUMNS,
                        amongHolders ? HOLDERS : "",
                        where,
                        column(),
                        direction,
                        id(),
                        direction);
    }

    Map<String, Object> parameters() {
        return parameters;
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
        String than = order.isDescending() ? "<" : ">";
        conditions.add("(" + column() + ", " + id() + ") " + than + " (:sortValue, :id)");
        parameters.put("id", cursor.id());
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

    private String column() {
        String column = order.isByName() ? "sort_name" : "created_at";
        return amongHolders ? "holder_" + column : column;
    }

    private String id() {
        return amongHolders ? "holder_id" : "id";
    }
}
