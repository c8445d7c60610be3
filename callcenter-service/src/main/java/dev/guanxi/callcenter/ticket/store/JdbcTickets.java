package dev.guanxi.callcenter.ticket.store;

import dev.guanxi.callcenter.ticket.Ticket;
import dev.guanxi.callcenter.ticket.TicketId;
import dev.guanxi.callcenter.ticket.Tickets;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTickets implements Tickets {

    private final JdbcClient jdbc;

    JdbcTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nextNumber() {
        return jdbc.sql(
                        "SELECT 'T-' || lpad(n::text, greatest(6, length(n::text)), '0')"
                                + " FROM nextval('ticket_number') AS n")
                .query(String.class)
                .single();
    }

    @Override
    public void add(Ticket ticket) {
        jdbc.sql(
                        """
                        INSERT INTO ticket (id, number, customer_id, kind, subject, channel, status,
                            assignee, resolution, opened_at, opened_by, resolved_at, version)
                        VALUES (:id, :number, :customer, :kind, :subject, :channel, :status,
                            :assignee, :resolution, :openedAt, :openedBy, :resolvedAt, :version)
                        """)
                .params(TicketRow.values(ticket))
                .update();
    }

    @Override
    public Optional<Ticket> find(TicketId id) {
        return jdbc.sql("SELECT * FROM ticket WHERE id = :id")
                .param("id", id.value())
                .query(TicketRow::read)
                .optional();
    }

    @Override
    public Optional<Ticket> findForChange(TicketId id) {
        return jdbc.sql("SELECT * FROM ticket WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(TicketRow::read)
                .optional();
    }

    @Override
    public void save(Ticket ticket) {
        int saved =
                jdbc.sql(
                                """
                                UPDATE ticket SET status = :status, assignee = :assignee,
                                    resolution = :resolution, resolved_at = :resolvedAt,
                                    version = :version
                                WHERE id = :id AND version = :version - 1
                                """)
                        .params(TicketRow.values(ticket))
                        .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException(
                    ticket.id() + " was changed by someone else at the same time");
        }
    }

    /** Names only the conditions that apply, so that each list is read in the order of an index. */
    @Override
    public Page<Ticket> list(Filter filter, PageQuery query) {
        StringBuilder sql = new StringBuilder("SELECT * FROM ticket WHERE true");
        Map<String, Object> values = new HashMap<>();
        if (filter.customer() != null) {
            sql.append(" AND customer_id = :customer");
            values.put("customer", filter.customer().value());
        }
        if (filter.status() != null) {
            sql.append(" AND status = :status");
            values.put("status", filter.status().toString());
        }
        if (filter.kind() != null) {
            sql.append(" AND kind = :kind");
            values.put("kind", filter.kind().toString());
        }
        if (filter.assignee() != null) {
            sql.append(" AND assignee = :assignee");
            values.put("assignee", filter.assignee());
        }
        Cursor after = query.after();
        if (after != null) {
            sql.append(" AND (opened_at, id) < (:at, :id)");
            values.put("at", after.instant().atOffset(ZoneOffset.UTC));
            values.put("id", after.id());
        }
        sql.append(" ORDER BY opened_at DESC, id DESC LIMIT :rows");
        values.put("rows", query.rowsToRead());
        List<Ticket> rows = jdbc.sql(sql.toString()).params(values).query(TicketRow::read).list();
        return Page.of(rows, query, last -> Cursor.at(last.opening().at(), last.id().value()));
    }
}
