package dev.guanxi.customer.timeline.store;

import dev.guanxi.customer.timeline.TimelineQuery;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.PageQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Builds the statement of one page. Each id of the customer reads its newest rows in the order of
 * the index, so a page costs a page, however long the timeline is.
 */
class TimelineStatement {

    private static final String PAGE =
            """
            SELECT i.* FROM unnest(:ids) AS c(id) CROSS JOIN LATERAL (
                SELECT * FROM interaction WHERE customer_id = c.id %s
                ORDER BY at DESC, interaction_id DESC LIMIT :rows) i
            ORDER BY i.at DESC, i.interaction_id DESC LIMIT :rows
            """;

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    TimelineStatement(UUID[] ids, TimelineQuery query, PageQuery page) {
        parameters.put("ids", ids);
        equal("channel", query.channel());
        equal("kind", query.kind());
        equal("direction", query.direction());
        equal("service", query.service());
        time("at >= :from", "from", query.period().from());
        time("at < :to", "to", query.period().to());
        Cursor after = page.after();
        if (after != null) {
            time("(at, interaction_id) < (:lastAt, :lastId)", "lastAt", after.instant());
            parameters.put("lastId", after.id());
        }
        parameters.put("rows", page.rowsToRead());
    }

    String sql() {
        return PAGE.formatted(conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            conditions.append(" AND ").append(column).append(" = :").append(column);
            parameters.put(column, value.toString());
        }
    }

    private void time(String condition, String parameter, @Nullable Instant value) {
        if (value != null) {
            conditions.append(" AND ").append(condition);
            parameters.put(parameter, value.atOffset(ZoneOffset.UTC));
        }
    }
}
