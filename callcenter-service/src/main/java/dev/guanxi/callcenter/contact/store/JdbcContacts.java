package dev.guanxi.callcenter.contact.store;

import dev.guanxi.callcenter.contact.Contact;
import dev.guanxi.callcenter.contact.ContactId;
import dev.guanxi.callcenter.contact.Contacts;
import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.callcenter.interaction.Direction;
import dev.guanxi.callcenter.interaction.Interaction;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContacts implements Contacts {

    private final JdbcClient jdbc;

    JdbcContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Contact contact) {
        jdbc.sql(
                        """
                        INSERT INTO contact (id, customer_id, channel, direction, subject,
                            duration_seconds, cost_amount, cost_currency, at, by_whom)
                        VALUES (:id, :customer, :channel, :direction, :subject,
                            :duration, :cost, :currency, :at, :by)
                        """)
                .param("id", contact.id().value())
                .param("customer", contact.customer().value())
                .param("channel", contact.topic().channel().toString())
                .param("direction", contact.topic().direction().toString())
                .param("subject", contact.topic().subject())
                .param("duration", contact.effort().durationSeconds())
                .param("cost", contact.effort().cost().amount())
                .param("currency", contact.effort().cost().currency().getCurrencyCode())
                .param("at", contact.at().atOffset(ZoneOffset.UTC))
                .param("by", contact.by())
                .update();
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return jdbc.sql("SELECT * FROM contact WHERE id = :id")
                .param("id", id.value())
                .query(JdbcContacts::contact)
                .optional();
    }

    /** Names only the conditions that apply, so that each list is read in the order of an index. */
    @Override
    public Page<Contact> list(
            @Nullable CustomerId customer, @Nullable Channel channel, PageQuery query) {
        StringBuilder sql = new StringBuilder("SELECT * FROM contact WHERE true");
        Map<String, Object> values = new HashMap<>();
        if (customer != null) {
            sql.append(" AND customer_id = :customer");
            values.put("customer", customer.value());
        }
        if (channel != null) {
            sql.append(" AND channel = :channel");
            values.put("channel", channel.toString());
        }
        Cursor after = query.after();
        if (after != null) {
            sql.append(" AND (at, id) < (:at, :id)");
            values.put("at", after.instant().atOffset(ZoneOffset.UTC));
            values.put("id", after.id());
        }
        sql.append(" ORDER BY at DESC, id DESC LIMIT :rows");
        values.put("rows", query.rowsToRead());
        List<Contact> rows =
                jdbc.sql(sql.toString()).params(values).query(JdbcContacts::contact).list();
        return Page.of(rows, query, last -> Cursor.at(last.at(), last.id().value()));
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                new ContactId(row.getObject("id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                new Interaction.Topic(
                        Channel.of(row.getString("channel")),
                        Direction.of(row.getString("direction")),
                        row.getString("subject")),
                new Interaction.Effort(
                        row.getObject("duration_seconds", Integer.class),
                        new Money(
                                row.getBigDecimal("cost_amount"),
                                Currency.getInstance(row.getString("cost_currency")))),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_whom"));
    }
}
