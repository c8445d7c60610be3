package dev.guanxi.customer.ticket.store;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.projection.OpenFirst;
import dev.guanxi.customer.ticket.Ticket;
import dev.guanxi.customer.ticket.Tickets;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcTickets implements Tickets {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcTickets(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Rows are locked in the order of their ids, so that two batches cannot block each other. */
    @Override
    public void keep(List<Ticket> told) {
        jdbc.sql(
                        """
                        INSERT INTO ticket AS known (id, customer_id, number, kind, subject,
                            channel, status, assignee, at, resolved_at, version)
                        SELECT DISTINCT ON (e.id) e.id, e.customer, e.wish ->> 'number',
                            e.wish ->> 'kind', e.wish ->> 'subject', e.wish ->> 'channel',
                            e.progress ->> 'status', e.progress ->> 'assignee',
                            (e.progress ->> 'openedAt')::timestamptz,
                            (e.progress ->> 'resolvedAt')::timestamptz, e.version
                        FROM jsonb_to_recordset(:rows::jsonb) AS e(id uuid, customer uuid,
                            wish jsonb, progress jsonb, version bigint)
                        ORDER BY e.id, e.version DESC
                        ON CONFLICT (id) DO UPDATE SET
                            customer_id = excluded.customer_id, number = excluded.number,
                            kind = excluded.kind, subject = excluded.subject,
                            channel = excluded.channel, status = excluded.status,
                            assignee = excluded.assignee, at = excluded.at,
                            resolved_at = excluded.resolved_at, version = excluded.version
                        WHERE known.version < excluded.version
                        """)
                .param("rows", json.writeValueAsString(told))
                .update();
    }

    @Override
    public Page<Ticket> list(Collection<CustomerId> ids, @Nullable Boolean open, PageQuery page) {
        OpenFirst statement = OpenFirst.page("ticket", ids, open, page);
        List<Ticket> rows =
                jdbc.sql(statement.sql())
                        .params(statement.parameters())
                        .query(JdbcTickets::ticket)
                        .list();
        return Page.of(
                rows,
                page,
                last -> {
                    Ticket.Progress progress = last.progress();
                    return OpenFirst.placeOf(progress.open(), progress.openedAt(), last.id());
                });
    }

    @Override
    public Map<String, Long> byStatus(Collection<CustomerId> ids, int most) {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT status, count(*) AS count FROM (
                            (SELECT status FROM ticket
                                WHERE customer_id = ANY(:ids) AND open LIMIT :most)
                            UNION ALL
                            (SELECT status FROM ticket
                                WHERE customer_id = ANY(:ids) AND NOT open LIMIT :most)
                            LIMIT :most) t
                        GROUP BY status ORDER BY status
                        """)
                .param("ids", OpenFirst.uuids(ids))
                .param("most", most)
                .query(
                        row -> {
                            counts.put(row.getString("status"), row.getLong("count"));
                        });
        return counts;
    }

    private static Ticket ticket(ResultSet row, int index) throws SQLException {
        OffsetDateTime resolvedAt = row.getObject("resolved_at", OffsetDateTime.class);
        return new Ticket(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                new Ticket.Wish(
                        row.getString("number"),
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getString("channel")),
                new Ticket.Progress(
                        row.getString("status"),
                        row.getString("assignee"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        resolvedAt == null ? null : resolvedAt.toInstant()),
                row.getLong("version"));
    }
}
