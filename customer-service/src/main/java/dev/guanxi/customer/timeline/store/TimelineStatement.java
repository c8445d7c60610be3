package dev.guanxi.customer.timeline.store;

import dev.guanxi.customer.timeline.InteractionKind;
import dev.guanxi.customer.timeline.TimelineQuery;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.PageQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds the statement of one page. Each id of the customer reads its newest rows in the order of
 * an index, until it has a page of those that fit or has looked at its share of {@link #SCAN}. What
 * the index serves (the time, and the kinds that are few) costs nothing; what it does not serve is
 * checked row by row.
 *
 * <p>Rows come newest first. The first that is {@code last} of its id ends the page: what is older
 * may not be complete, and belongs to the next one.
 */
class TimelineStatement {

    /** How many rows a page looks at, unless it needs more to be full. */
    static final int SCAN = 5_000;

    /** As the index {@code interaction_kind} has them. */
    static final Set<InteractionKind> FEW =
            Set.of(
                    InteractionKind.NOTE,
                    InteractionKind.OPPORTUNITY,
                    InteractionKind.TICKET,
                    InteractionKind.CAMPAIGN_TOUCH,
                    InteractionKind.CAMPAIGN_RESPONSE);

    private static final String BRANCH =
            """
            SELECT fitting.* FROM unnest(:ids) AS c(id) CROSS JOIN LATERAL (
                SELECT * FROM (
                    SELECT newest.*, %2$s AS fits,
                        row_number() OVER (ORDER BY at DESC, interaction_id DESC) = :scan AS last
                    FROM (SELECT * FROM interaction WHERE customer_id = c.id %1$s
                        ORDER BY at DESC, interaction_id DESC LIMIT :scan) newest) looked_at
                WHERE fits OR last ORDER BY at DESC, interaction_id DESC LIMIT :rows) fitting
            """;
    private static final String PAGE =
            "SELECT * FROM (%s) page ORDER BY at DESC, interaction_id DESC LIMIT :rows";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int MAX_WORDS = 8;

    private final StringBuilder served = new StringBuilder();
    private final StringBuilder checked = new StringBuilder("true");
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<String> kinds;

    TimelineStatement(UUID[] ids, TimelineQuery query, PageQuery page) {
        parameters.put("ids", ids);
        time("at >= :from", "from", query.period().from());
        time("at < :to", "to", query.period().to());
        Cursor after = page.after();
        if (after != null) {
            time("(at, interaction_id) < (:lastAt, :lastId)", "lastAt", after.instant());
            parameters.put("lastId", after.id());
        }
        kinds = kinds(query.sort().kinds());
        equal("channel", query.sort().channel());
        equal("direction", query.sort().direction());
        equal("service", query.author().service());
        equal("by_whom", query.author().by());
        contains(query.words());
        parameters.put("scan", Math.max(SCAN / (ids.length * kinds.size()), page.rowsToRead()));
        parameters.put("rows", page.rowsToRead());
    }

    String sql() {
        return PAGE.formatted(
                kinds.stream()
                        .map(kind -> BRANCH.formatted(served + kind, checked))
                        .collect(Collectors.joining(" UNION ALL ")));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The kinds that the index serves, or an empty condition that leaves them to be checked. */
    private List<String> kinds(Collection<InteractionKind> kinds) {
        if (!kinds.isEmpty() && FEW.containsAll(kinds)) {
            // Words of our own and no parameters: else the planner could not tell that they are
            // few.
            return kinds.stream().sorted().map(kind -> " AND kind = '" + kind + "'").toList();
        }
        if (!kinds.isEmpty()) {
            checked.append(" AND kind = ANY(:kinds)");
            parameters.put("kinds", kinds.stream().map(Object::toString).toArray(String[]::new));
        }
        return List.of("");
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            checked.append(" AND ").append(column).append(" = :").append(column);
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
            // A query of its own is answered once, not for each row.
            checked.append(
                    " AND strpos(plain_text(subject), (SELECT plain_text(:%s))) > 0"
                            .formatted(word));
            parameters.put(word, sought[i]);
        }
    }

    private void time(String condition, String parameter, @Nullable Instant value) {
        if (value != null) {
            served.append(" AND ").append(condition);
            parameters.put(parameter, value.atOffset(ZoneOffset.UTC));
        }
    }
}
