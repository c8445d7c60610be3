package dev.guanxi.customer.timeline.store;

import dev.guanxi.customer.timeline.TimelineQuery;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.PageQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds the statement of one page. Each id of the customer reads its newest rows in the order of
 * the index, so a page costs a page, however long the timeline is; with filters, it costs the rows
 * that are passed over as well.
 */
class TimelineStatement {

    private static final String PAGE =
            """
            SELECT i.* FROM unnest(:ids) AS c(id) CROSS JOIN LATERAL (
                SELECT * FROM interaction WHERE customer_id = c.id %s
                ORDER BY at DESC, interaction_id DESC LIMIT :rows) i
            ORDER BY i.at DESC, i.interaction_id DESC LIMIT :rows
            """;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int MAX_WORDS = 8;

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    TimelineStatement(UUID[] ids, TimelineQuery query, PageQuery page) {
        parameters.put("ids", ids);
        equal("channel", query.sort().channel());
        equal("kind", query.sort().kind());
        equal("direction", query.sort().direction());
        equal("service", query.author().service());
        equal("by_whom", query.author().by());
        contains(query.words());
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

    /** Plain containment: a trigram index would not serve the short words of Chinese. */
    private void contains(@Nullable String words) {
        if (words == null) {
            return;
        }
        String[] sought = BLANKS.splitAsStream(words).limit(MAX_WORDS).toArray(String[]::new);
        for (int i = 0; i < sought.length; i++) {
            String word = "word" + i;
            conditions.append(
                    " AND strpos(plain_text(subject), plain_text(:%s)) > 0".formatted(word));
            parameters.put(word, sought[i]);
        }
    }

    private void time(String condition, String parameter, @Nullable Instant value) {
        if (value != null) {
            conditions.append(" AND ").append(condition);
            parameters.put(parameter, value.atOffset(ZoneOffset.UTC));
        }
    }
}
