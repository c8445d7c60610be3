package dev.guanxi.sales.product.store;

import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.product.Product;
import dev.guanxi.sales.product.ProductId;
import dev.guanxi.sales.product.Products;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProducts implements Products {

    private final JdbcClient jdbc;

    JdbcProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Product> find(ProductId id) {
        return jdbc.sql("SELECT * FROM product WHERE id = :id")
                .param("id", id.value())
                .query(JdbcProducts::product)
                .optional();
    }

    @Override
    public List<Product> findByRef(String productRef) {
        return jdbc.sql("SELECT * FROM product WHERE product_ref = :ref ORDER BY source")
                .param("ref", productRef)
                .query(JdbcProducts::product)
                .list();
    }

    @Override
    public void save(Product product) {
        Product.Details details = product.details();
        int saved =
                jdbc.sql(
                                """
                                INSERT INTO product (id, source, product_ref, description,
                                    unit_price, price_currency, unit_cost, cost_currency, category,
                                    recorded_at, version)
                                VALUES (:id, :source, :ref, :description, :price, :priceCurrency,
                                    :cost, :costCurrency, :category, :recordedAt, :version)
                                ON CONFLICT (id) DO UPDATE SET
                                    description = excluded.description,
                                    unit_price = excluded.unit_price,
                                    price_currency = excluded.price_currency,
                                    unit_cost = excluded.unit_cost,
                                    cost_currency = excluded.cost_currency,
                                    category = excluded.category,
                                    recorded_at = excluded.recorded_at,
                                    version = excluded.version
                                WHERE product.version IN (excluded.version, excluded.version - 1)
                                """)
                        .param("id", product.id().value())
                        .param("source", product.origin().source())
                        .param("ref", product.origin().productRef())
                        .param("description", details.description())
                        .param("price", amount(details.unitPrice()))
                        .param("priceCurrency", currency(details.unitPrice()))
                        .param("cost", amount(details.unitCost()))
                        .param("costCurrency", currency(details.unitCost()))
                        .param("category", details.category())
                        .param("recordedAt", product.recordedAt().atOffset(ZoneOffset.UTC))
                        .param("version", product.version())
                        .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException(
                    product.id() + " was recorded by someone else at the same time");
        }
    }

    @Override
    public Page<Product> list(@Nullable String text, PageQuery query) {
        Cursor after = query.after();
        List<Product> rows =
                jdbc.sql(
                                """
                                SELECT * FROM product
                                WHERE (:text::text IS NULL
                                       OR description ILIKE '%' || :pattern || '%'
                                       OR product_ref ILIKE :pattern || '%')
                                  AND (:afterId::uuid IS NULL
                                       OR (description, id) > (:after::text, :afterId::uuid))
                                ORDER BY description, id LIMIT :rows
                                """)
                        .param("text", text)
                        .param("pattern", text == null ? "" : literal(text))
                        .param("after", after == null ? null : after.sortValue())
                        .param("afterId", after == null ? null : after.id())
                        .param("rows", query.rowsToRead())
                        .query(JdbcProducts::product)
                        .list();
        return Page.of(rows, query, p -> new Cursor(p.details().description(), p.id().value()));
    }

    /** What the caller typed means itself: % and _ are no wildcards. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Product product(ResultSet row, int number) throws SQLException {
        return new Product(
                new ProductId(row.getObject("id", UUID.class)),
                new Product.Origin(row.getString("source"), row.getString("product_ref")),
                new Product.Details(
                        row.getString("description"),
                        money(row.getBigDecimal("unit_price"), row.getString("price_currency")),
                        money(row.getBigDecimal("unit_cost"), row.getString("cost_currency")),
                        row.getString("category")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency().getCurrencyCode();
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null
                ? null
                : new Money(amount, Currency.getInstance(currency));
    }
}
