package dev.guanxi.customer.projection;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.PageQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statement of one page of a customer's things: open ones first, then the newest. Each id of
 * the customer reads its first rows in the order of the index {@code (customer_id, open, at, id)}
 * that the table has, so a page costs a page, however many there are.
 */
public final class OpenFirst {

    private static final String PAGE =
            """
            SELECT t.* FROM unnest(:ids) AS c(id) CROSS JOIN LATERAL (
                SELECT * FROM %1$s WHERE customer_id = c.id %2$s
                ORDER BY open DESC, at DESC, id DESC LIMIT :rows) t
            ORDER BY t.open DESC, t.at DESC, t.id DESC LIMIT :rows
            """;
    private static final String CLOSED = "closed ";

    private final String table;
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private OpenFirst(String table) {
        this.table = table;
    }

    /**
     * @param table its name, a constant of the store that asks
     * @param open only those, or only closed ones; null: both
     */
    public static OpenFirst page(
            String table, Collection<CustomerId> ids, @Nullable Boolean open, PageQuery page) {
        OpenFirst statement = new OpenFirst(table);
        statement.parameters.put("ids", uuids(ids));
        statement.parameters.put("rows", page.rowsToRead());
        if (open != null) {
            statement.conditions.append(" AND open = :open");
            statement.parameters.put("open", open);
        }
        if (page.after() != null) {
            statement.after(page.after());
        }
        return statement;
    }

    /** Where a list goes on after this thing. */
    public static Cursor placeOf(boolean open, Instant at, UUID id) {
        Cursor place = Cursor.at(at, id);
        return open ? place : new Cursor(CLOSED + place.sortValue(), id);
    }

    public static UUID[] uuids(Collection<CustomerId> ids) {
        return ids.stream().map(CustomerId::value).toArray(UUID[]::new);
    }

    public String sql() {
        return PAGE.formatted(table, conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    private void after(Cursor cursor) {
        String place = cursor.sortValue();
        boolean closed = place.startsWith(CLOSED);
        Cursor last = closed ? new Cursor(place.substring(CLOSED.length()), cursor.id()) : cursor;
        conditions.append(" AND (open, at, id) < (:lastOpen, :lastAt, :lastId)");
        parameters.put("lastOpen", !closed);
        parameters.put("lastAt", last.instant().atOffset(ZoneOffset.UTC));
        parameters.put("lastId", last.id());
    }
}
