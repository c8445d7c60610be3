package dev.guanxi.callcenter.ticket.store;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.callcenter.ticket.Ticket;
import dev.guanxi.callcenter.ticket.TicketId;
import dev.guanxi.callcenter.ticket.TicketKind;
import dev.guanxi.callcenter.ticket.TicketStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket as its table holds it. */
final class TicketRow {

    private TicketRow() {}

    static Ticket read(ResultSet row, int number) throws SQLException {
        return new Ticket(
                new TicketId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new Ticket.Wish(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        TicketKind.of(row.getString("kind")),
                        Channel.of(row.getString("channel")),
                        row.getString("subject")),
                new Ticket.Opening(
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getString("opened_by")),
                new Ticket.Progress(
                        TicketStatus.of(row.getString("status")),
                        row.getString("assignee"),
                        row.getString("resolution"),
                        instant(row.getObject("resolved_at", OffsetDateTime.class))),
                row.getLong("version"));
    }

    static Map<String, @Nullable Object> values(Ticket ticket) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Instant resolvedAt = ticket.progress().resolvedAt();
        values.put("id", ticket.id().value());
        values.put("number", ticket.number());
        values.put("customer", ticket.wish().customer().value());
        values.put("kind", ticket.wish().kind().toString());
        values.put("channel", ticket.wish().channel().toString());
        values.put("subject", ticket.wish().subject());
        values.put("openedAt", ticket.opening().at().atOffset(ZoneOffset.UTC));
        values.put("openedBy", ticket.opening().by());
        values.put("status", ticket.status().toString());
        values.put("assignee", ticket.progress().assignee());
        values.put("resolution", ticket.progress().resolution());
        values.put("resolvedAt", resolvedAt == null ? null : resolvedAt.atOffset(ZoneOffset.UTC));
        values.put("version", ticket.version());
        return values;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
