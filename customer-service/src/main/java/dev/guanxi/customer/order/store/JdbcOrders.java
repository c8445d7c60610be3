package dev.guanxi.customer.order.store;

import dev.guanxi.customer.order.Order;
import dev.guanxi.customer.order.OrderTotals;
import dev.guanxi.customer.order.Orders;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.projection.OpenFirst;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.value.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcOrders implements Orders {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcOrders(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Rows are locked in the order of their ids, so that two batches cannot block each other. */
    @Override
    public void keep(List<Order> told) {
        Map<UUID, Order> each = new LinkedHashMap<>();
        told.forEach(order -> each.merge(order.id(), order, Order::with));
        jdbc.sql(
                        """
                        INSERT INTO customer_order AS known (id, customer_id, amount, currency,
                            status, since, number, channel, placed_at, placed_by, version)
                        SELECT e.id, e.customer, (e.total ->> 'amount')::numeric,
                            e.total ->> 'currency', e.state ->> 'status',
                            (e.state ->> 'since')::timestamptz, e.placement ->> 'number',
                            e.placement ->> 'channel', (e.placement ->> 'at')::timestamptz,
                            e.placement ->> 'by', e.version
                        FROM jsonb_to_recordset(:rows::jsonb) AS e(id uuid, customer uuid,
                            total jsonb, state jsonb, placement jsonb, version bigint)
                        ORDER BY e.id
                        ON CONFLICT (id) DO UPDATE SET
                            (customer_id, amount, currency, status, since, version) = (
                                SELECT newer.* FROM (VALUES
                                    (known.customer_id, known.amount, known.currency, known.status,
                                        known.since, known.version),
                                    (excluded.customer_id, excluded.amount, excluded.currency,
                                        excluded.status, excluded.since, excluded.version))
                                    AS newer(customer_id, amount, currency, status, since, version)
                                ORDER BY newer.version DESC LIMIT 1),
                            number = coalesce(known.number, excluded.number),
                            channel = coalesce(known.channel, excluded.channel),
                            placed_at = coalesce(known.placed_at, excluded.placed_at),
                            placed_by = coalesce(known.placed_by, excluded.placed_by)
                        WHERE known.version < excluded.version
                            OR known.number IS NULL AND excluded.number IS NOT NULL
                        """)
                .param("rows", json.writeValueAsString(each.values()))
                .update();
    }

    @Override
    public Page<Order> list(Collection<CustomerId> ids, @Nullable Boolean open, PageQuery page) {
        OpenFirst statement = OpenFirst.page("customer_order", ids, open, page);
        List<Order> rows =
                jdbc.sql(statement.sql())
                        .params(statement.parameters())
                        .query(JdbcOrders::order)
                        .list();
        return Page.of(
                rows, page, last -> OpenFirst.placeOf(last.state().open(), last.at(), last.id()));
    }

    @Override
    public OrderTotals totals(Collection<CustomerId> ids, int most) {
        record Line(long count, Money sum) {}
        List<Line> open =
                jdbc.sql(
                                """
                                SELECT currency, count(*) AS count, sum(amount) AS amount
                                FROM (SELECT currency, amount FROM customer_order
                                    WHERE customer_id = ANY(:ids) AND open LIMIT :most) o
                                GROUP BY currency ORDER BY count(*) DESC, currency
                                """)
                        .param("ids", OpenFirst.uuids(ids))
                        .param("most", most)
                        .query((row, index) -> new Line(row.getLong("count"), money(row)))
                        .list();
        return new OrderTotals(
                count(ids, most),
                open.stream().mapToLong(Line::count).sum(),
                open.stream().map(Line::sum).toList());
    }

    private long count(Collection<CustomerId> ids, int most) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM (SELECT 1 FROM customer_order
                            WHERE customer_id = ANY(:ids) LIMIT :most) o
                        """)
                .param("ids", OpenFirst.uuids(ids))
                .param("most", most)
                .query(Long.class)
                .single();
    }

    private static Order order(ResultSet row, int index) throws SQLException {
        return new Order(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                money(row),
                new Order.State(
                        row.getString("status"),
                        row.getObject("since", OffsetDateTime.class).toInstant()),
                placement(row),
                row.getLong("version"));
    }

    private static Order.@Nullable Placement placement(ResultSet row) throws SQLException {
        String number = row.getString("number");
        return number == null
                ? null
                : new Order.Placement(
                        number,
                        row.getString("channel"),
                        row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                        row.getString("placed_by"));
    }

    private static Money money(ResultSet row) throws SQLException {
        return new Money(
                row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")));
    }
}
