package dev.guanxi.sales.sale.store;

import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.interaction.SalesChannel;
import dev.guanxi.sales.sale.RecordedSale;
import dev.guanxi.sales.sale.Sale;
import dev.guanxi.sales.sale.SaleId;
import dev.guanxi.sales.sale.SaleKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of {@code sale} without their lines. */
class RecordedSales implements RowMapper<RecordedSale> {

    @Override
    public RecordedSale mapRow(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        UUID customer = row.getObject("customer_id", UUID.class);
        String channel = row.getString("channel");
        return new RecordedSale(
                new SaleId(row.getObject("id", UUID.class)),
                new Sale.Document(
                        row.getString("source"),
                        row.getString("document_id"),
                        SaleKind.valueOf(constant(row.getString("kind"))),
                        row.getString("customer_ref"),
                        row.getString("return_of")),
                new Sale.Circumstances(
                        customer == null ? null : new CustomerId(customer),
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        currency,
                        channel == null ? null : SalesChannel.valueOf(constant(channel)),
                        row.getString("country")),
                new Money(row.getBigDecimal("net_amount"), currency),
                row.getInt("line_count"));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
