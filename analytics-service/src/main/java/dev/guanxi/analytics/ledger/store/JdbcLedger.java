package dev.guanxi.analytics.ledger.store;

import dev.guanxi.analytics.ledger.EntryKind;
import dev.guanxi.analytics.ledger.Ledger;
import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.ledger.LedgerTotals;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLedger implements Ledger {

    /** Of each id the top of its index, so that a page costs the same however long the ledger. */
    private static final String OF_CUSTOMER =
            """
            WITH survivor AS (
                SELECT coalesce((SELECT merged_into FROM customer_profile
                                 WHERE customer_id = :customer), :customer) AS id),
            own AS (
                SELECT id FROM survivor
                UNION
                SELECT p.customer_id FROM customer_profile p JOIN survivor s ON p.merged_into = s.id)
            SELECT e.* FROM own CROSS JOIN LATERAL (
                SELECT * FROM ledger_entry
                WHERE customer_id = own.id %s
                ORDER BY at DESC, entry_id DESC LIMIT :rows) e
            ORDER BY e.at DESC, e.entry_id DESC LIMIT :rows
            """;

    private final JdbcClient jdbc;

    JdbcLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(int slot, List<String> entries) {
        jdbc.sql(
                        """
                        WITH added AS (
                            INSERT INTO ledger_entry
                            SELECT (e->>'entryId')::uuid, (e->>'customerId')::uuid, e->>'kind',
                                   (e->>'amount')::numeric, e->>'currency',
                                   (e->>'at')::timestamptz,
                                   e->'reference'->>'type', e->'reference'->>'id', e->>'channel',
                                   (e->>'lines')::integer,
                                   (e->'causedBy'->>'eventId')::uuid, e->'causedBy'->>'type'
                            FROM jsonb_array_elements(:entries::jsonb) AS e
                            ON CONFLICT DO NOTHING
                            RETURNING kind, amount, at, lines, customer_id)
                        INSERT INTO ledger_total AS t
                        SELECT :slot, (at AT TIME ZONE 'UTC')::date, kind, customer_id IS NULL,
                               count(*), coalesce(sum(lines), 0), sum(amount), max(at)
                        FROM added GROUP BY 2, 3, 4 ORDER BY 2, 3, 4
                        ON CONFLICT (slot, day, kind, anonymous) DO UPDATE SET
                            entries = t.entries + excluded.entries,
                            lines = t.lines + excluded.lines,
                            amount = t.amount + excluded.amount,
                            last_at = greatest(t.last_at, excluded.last_at)
                        """)
                .param("slot", slot)
                .param("entries", "[" + String.join(",", entries) + "]")
                .update();
    }

    @Override
    public List<LedgerEntry> entriesOf(UUID customerId, PageQuery query) {
        Cursor after = query.after();
        var statement =
                jdbc.sql(
                                OF_CUSTOMER.formatted(
                                        after == null ? "" : "AND (at, entry_id) < (:at, :id)"))
                        .param("customer", customerId)
                        .param("rows", query.rowsToRead());
        if (after != null) {
            statement =
                    statement
                            .param("at", after.instant().atOffset(ZoneOffset.UTC))
                            .param("id", after.id());
        }
        return statement.query((row, n) -> entry(row)).list();
    }

    @Override
    public LedgerTotals totals() {
        return jdbc.sql(
                        """
                        SELECT coalesce(sum(entries) FILTER (WHERE sale), 0) AS documents,
                               coalesce(sum(lines), 0) AS lines,
                               coalesce(sum(entries) FILTER (WHERE kind = 'return'), 0) AS notes,
                               coalesce(sum(entries) FILTER (WHERE sale AND anonymous), 0)
                                   AS anonymous_documents,
                               coalesce(sum(entries) FILTER (WHERE kind = 'order-revenue'), 0)
                                   AS orders,
                               coalesce(sum(entries), 0) AS entries,
                               (SELECT coalesce(sum(buyers), 0) FROM profile_total) AS customers,
                               coalesce(sum(amount) FILTER (WHERE sale AND NOT anonymous), 0)
                                   AS net,
                               coalesce(sum(amount) FILTER (WHERE sale AND anonymous), 0)
                                   AS anonymous_net,
                               coalesce(sum(amount) FILTER (
                                   WHERE kind IN ('order-revenue', 'order-cancelled')), 0)
                                   AS ordered,
                               max(last_at) AS last_at
                        FROM (SELECT *, kind IN ('revenue', 'return') AS sale FROM ledger_total)
                        """)
                .query((row, n) -> totals(row))
                .single();
    }

    private static LedgerTotals totals(ResultSet row) throws SQLException {
        Timestamp last = row.getTimestamp("last_at");
        return new LedgerTotals(
                new LedgerTotals.Counts(
                        row.getLong("documents"),
                        row.getLong("lines"),
                        row.getLong("notes"),
                        row.getLong("anonymous_documents"),
                        row.getLong("orders"),
                        row.getLong("entries"),
                        row.getLong("customers")),
                new LedgerTotals.Revenue(
                        row.getBigDecimal("net"),
                        row.getBigDecimal("anonymous_net"),
                        row.getBigDecimal("ordered")),
                last == null ? null : last.toInstant());
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        Instant at = row.getTimestamp("at").toInstant();
        return new LedgerEntry(
                row.getObject("entry_id", UUID.class),
                row.getObject("customer_id", UUID.class),
                kind(row.getString("kind")),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                at,
                new LedgerEntry.Reference(
                        row.getString("reference_type"), row.getString("reference_id")),
                row.getString("channel"),
                lines(row),
                new LedgerEntry.Cause(
                        row.getObject("event_id", UUID.class), row.getString("event_type")));
    }

    private static EntryKind kind(String word) {
        return EntryKind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static @Nullable Integer lines(ResultSet row) throws SQLException {
        return row.getObject("lines", Integer.class);
    }
}
