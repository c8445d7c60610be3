package dev.guanxi.sales.order.store;

import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.interaction.SalesChannel;
import dev.guanxi.sales.order.Order;
import dev.guanxi.sales.order.OrderId;
import dev.guanxi.sales.order.OrderStatus;
import dev.guanxi.sales.product.ProductLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of {@code sales_order}. */
class OrderRows implements RowMapper<Order> {

    private static final TypeReference<List<ProductLine>> LINES = new TypeReference<>() {};

    private final JsonMapper json;

    OrderRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Order mapRow(ResultSet row, int number) throws SQLException {
        return Order.of(
                new OrderId(row.getObject("id", UUID.class)),
                new Order.Placement(
                        row.getString("number"),
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        SalesChannel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                        row.getString("placed_by"),
                        instant(row, "placed_at")),
                new Order.Content(
                        Currency.getInstance(row.getString("currency")),
                        json.readValue(row.getString("lines"), LINES)),
                new Order.Progress(
                        OrderStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                        instant(row, "status_since"),
                        row.getLong("version")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
