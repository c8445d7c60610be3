package dev.guanxi.callcenter.queue.store;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.callcenter.queue.TicketQueue;
import dev.guanxi.callcenter.queue.WaitingTicket;
import dev.guanxi.callcenter.ticket.Ticket;
import dev.guanxi.callcenter.ticket.TicketId;
import dev.guanxi.callcenter.ticket.TicketKind;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.value.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Joins the unresolved tickets with the values: of a customer that was merged into another, with
 * the value of that one. Partial indexes hold only these tickets, so it does not matter how many
 * there ever were; a page is the top of a bounded sort.
 */
@Repository
class JdbcTicketQueue implements TicketQueue {

    private static final String TICKETS =
            """
            SELECT * FROM (
                SELECT t.id, t.number, t.version, t.customer_id, t.kind, t.channel, t.subject,
                    t.assignee, t.opened_at, v.tier, v.clv, v.currency, v.segment,
                    coalesce(v.tier_rank, 5) * 2 + CASE t.kind WHEN 'complaint' THEN 0 ELSE 1 END
                        AS urgency
                FROM ticket t LEFT JOIN customer_value own ON own.customer_id = t.customer_id
                    LEFT JOIN customer_value v
                        ON v.customer_id = coalesce(own.merged_into, own.customer_id)
                WHERE %s) AS waiting
            """;
    private static final String BEHIND =
            "WHERE (urgency, opened_at, id) > (:urgency, :openedAt, :id)\n";
    private static final String IN_ORDER = "ORDER BY urgency, opened_at, id LIMIT :rows";

    private final JdbcClient jdbc;

    JdbcTicketQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<WaitingTicket> waiting(PageQuery query) {
        return page("t.status = 'open'", new HashMap<>(), query);
    }

    @Override
    public Page<WaitingTicket> assignedTo(String agent, PageQuery query) {
        return page(
                "t.status = 'assigned' AND t.assignee = :agent",
                new HashMap<>(Map.of("agent", agent)),
                query);
    }

    private Page<WaitingTicket> page(String which, Map<String, Object> values, PageQuery query) {
        Cursor after = query.after();
        Place behind = after == null ? null : Place.of(after);
        if (behind != null) {
            values.put("urgency", behind.urgency());
            values.put("openedAt", behind.openedAt().atOffset(ZoneOffset.UTC));
            values.put("id", behind.ticket());
        }
        values.put("rows", query.rowsToRead());
        String sql = TICKETS.formatted(which) + (behind == null ? "" : BEHIND) + IN_ORDER;
        List<Row> rows =
                jdbc.sql(sql)
                        .params(values)
                        .query(rowsFrom(behind == null ? 1 : behind.position() + 1))
                        .list();
        return Page.of(rows, query, last -> last.place().cursor()).map(Row::ticket);
    }

    private record Row(WaitingTicket ticket, int urgency) {

        Place place() {
            return new Place(
                    ticket.position(), urgency, ticket.openedAt(), ticket.ticket().value());
        }
    }

    private static RowMapper<Row> rowsFrom(long first) {
        return (row, number) -> new Row(ticket(row, first + number), row.getInt("urgency"));
    }

    private static WaitingTicket ticket(ResultSet row, long position) throws SQLException {
        return new WaitingTicket(
                position,
                new TicketId(row.getObject("id", UUID.class)),
                new WaitingTicket.Label(
                        row.getString("number"), row.getLong("version"), row.getString("assignee")),
                new Ticket.Wish(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        TicketKind.of(row.getString("kind")),
                        Channel.of(row.getString("channel")),
                        row.getString("subject")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                worth(row));
    }

    private static WaitingTicket.@Nullable Worth worth(ResultSet row) throws SQLException {
        String tier = row.getString("tier");
        return tier == null
                ? null
                : new WaitingTicket.Worth(
                        tier,
                        new Money(
                                row.getBigDecimal("clv"),
                                Currency.getInstance(row.getString("currency"))),
                        row.getString("segment"));
    }
}
