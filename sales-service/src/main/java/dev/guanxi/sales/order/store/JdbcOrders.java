package dev.guanxi.sales.order.store;

import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.sales.order.Order;
import dev.guanxi.sales.order.OrderId;
import dev.guanxi.sales.order.Orders;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcOrders implements Orders {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final OrderRows rows;

    JdbcOrders(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new OrderRows(json);
    }

    @Override
    public String nextNumber() {
        return "SO-%06d"
                .formatted(jdbc.sql("SELECT nextval('order_number')").query(Long.class).single());
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return jdbc.sql("SELECT * FROM sales_order WHERE id = :id")
                .param("id", id.value())
                .query(rows)
                .optional();
    }

    @Override
    public void add(Order order) {
        Order.Placement placement = order.placement();
        Order.Progress progress = order.progress();
        jdbc.sql(
                        """
                        INSERT INTO sales_order (id, number, customer_id, channel, placed_by,
                            placed_at, currency, total, lines, status, status_since, version)
                        VALUES (:id, :number, :customer, :channel, :by, :at, :currency, :total,
                            :lines::jsonb, :status, :since, :version)
                        """)
                .param("id", order.id().value())
                .param("number", placement.number())
                .param("customer", placement.customer().value())
                .param("channel", placement.channel().toString())
                .param("by", placement.by())
                .param("at", placement.at().atOffset(ZoneOffset.UTC))
                .param("currency", order.content().currency().getCurrencyCode())
                .param("total", order.content().total().amount())
                .param("lines", json.writeValueAsString(order.content().lines()))
                .param("status", progress.status().toString())
                .param("since", progress.since().atOffset(ZoneOffset.UTC))
                .param("version", progress.version())
                .update();
    }

    @Override
    public void update(Order order) {
        Order.Progress progress = order.progress();
        int updated =
                jdbc.sql(
                                """
                                UPDATE sales_order
                                SET status = :status, status_since = :since, version = :version
                                WHERE id = :id AND version = :version - 1
                                """)
                        .param("status", progress.status().toString())
                        .param("since", progress.since().atOffset(ZoneOffset.UTC))
                        .param("version", progress.version())
                        .param("id", order.id().value())
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException(
                    "The order " + order.id() + " was changed by someone else at the same time");
        }
    }

    @Override
    public Page<Order> list(Filter filter, PageQuery query) {
        Cursor after = query.after();
        List<Order> found =
                jdbc.sql(
                                """
                                SELECT * FROM sales_order
                                WHERE (:customer::uuid IS NULL OR customer_id = :customer::uuid)
                                  AND (:status::text IS NULL OR status = :status::text)
                                  AND (:afterId::uuid IS NULL OR (placed_at, id)
                                       < (:after::timestamptz, :afterId::uuid))
                                ORDER BY placed_at DESC, id DESC LIMIT :rows
                                """)
                        .param(
                                "customer",
                                filter.customer() == null ? null : filter.customer().value())
                        .param(
                                "status",
                                filter.status() == null ? null : filter.status().toString())
                        .param(
                                "after",
                                after == null ? null : after.instant().atOffset(ZoneOffset.UTC))
                        .param("afterId", after == null ? null : after.id())
                        .param("rows", query.rowsToRead())
                        .query(rows)
                        .list();
        return Page.of(found, query, o -> Cursor.at(o.placement().at(), o.id().value()));
    }
}
