package dev.guanxi.customer.relationship.store;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.relationship.Reading;
import dev.guanxi.customer.relationship.RelationshipType;
import dev.guanxi.customer.relationship.Relationships;
import dev.guanxi.platform.http.PageQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds the statement of one page. Each type reads its newest rows from each end in the order of
 * an index, so a page costs a page, however many customers a dealer has.
 */
class ListStatement {

    private static final String PAGE =
            """
            SELECT r.*, p.id AS other_id, p.name AS other_name, p.kind AS other_kind FROM (
                SELECT own.*, own.from_id AS own_end, own.to_id AS far_end
                FROM unnest(:readers) AS me(id) CROSS JOIN unnest(:outward::text[]) AS t(type)
                CROSS JOIN LATERAL (
                    SELECT * FROM relationship WHERE from_id = me.id AND type = t.type
                        AND to_id <> ALL(:readers) %1$s
                    ORDER BY id DESC LIMIT :rows) own
                UNION ALL
                SELECT own.*, own.to_id AS own_end, own.from_id AS far_end
                FROM unnest(:readers) AS me(id) CROSS JOIN unnest(:inward::text[]) AS t(type)
                CROSS JOIN LATERAL (
                    SELECT * FROM relationship WHERE to_id = me.id AND type = t.type
                        AND from_id <> ALL(:readers) %1$s
                    ORDER BY id DESC LIMIT :rows) own
                ORDER BY id DESC LIMIT :rows) r
            JOIN party o ON o.id = r.far_end
            JOIN party p ON p.id = coalesce(o.survivor_id, o.id)
            ORDER BY r.id DESC
            """;

    private static final String COUNT =
            """
            SELECT count(*) FROM (
                SELECT own.id
                FROM unnest(:readers) AS me(id) CROSS JOIN unnest(:outward::text[]) AS t(type)
                CROSS JOIN LATERAL (
                    SELECT id FROM relationship WHERE from_id = me.id AND type = t.type
                        AND to_id <> ALL(:readers) %1$s
                    LIMIT :rows) own
                UNION ALL
                SELECT own.id
                FROM unnest(:readers) AS me(id) CROSS JOIN unnest(:inward::text[]) AS t(type)
                CROSS JOIN LATERAL (
                    SELECT id FROM relationship WHERE to_id = me.id AND type = t.type
                        AND from_id <> ALL(:readers) %1$s
                    LIMIT :rows) own
                LIMIT :rows) r
            """;

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    ListStatement(Customer reader, Relationships.Search search, PageQuery page) {
        parameters.put("readers", JdbcRelationships.uuids(reader.ids()));
        parameters.put("outward", types(search.reading(), false));
        parameters.put("inward", types(search.reading(), true));
        parameters.put("rows", page.rowsToRead());
        LocalDate day = search.asOf().day();
        if (day != null) {
            conditions.append(
                    " AND valid_from <= :day AND (valid_until IS NULL OR valid_until >= :day)");
            parameters.put("day", day);
        }
        if (page.after() != null) {
            conditions.append(" AND id < :lastId");
            parameters.put("lastId", page.after().id());
        }
    }

    String sql() {
        return PAGE.formatted(conditions);
    }

    /** Counts as many as the page may have rows. */
    String count() {
        return COUNT.formatted(conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static String[] types(@Nullable Reading wanted, boolean reversed) {
        Stream<RelationshipType> types =
                wanted == null
                        ? Arrays.stream(RelationshipType.values())
                        : Stream.of(wanted)
                                .filter(w -> w.reversed() == reversed)
                                .map(Reading::type);
        return types.map(RelationshipType::nameFrom).toArray(String[]::new);
    }
}
