package dev.guanxi.callcenter.value.store;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.value.CustomerValue;
import dev.guanxi.callcenter.value.CustomerValues;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCustomerValues implements CustomerValues {

    private final JdbcClient jdbc;

    JdbcCustomerValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows are locked in the order of their ids, so that two batches cannot block each other. */
    @Override
    public void keep(List<CustomerValue> values) {
        List<CustomerValue> latest = latestOfEach(values);
        jdbc.sql(
                        """
                        INSERT INTO customer_value AS known
                            (customer_id, tier, clv, currency, segment, revision, as_of,
                             merged_into)
                        SELECT * FROM unnest(:ids::uuid[], :tiers::text[], :clvs::numeric[],
                            :currencies::text[], :segments::text[], :revisions::bigint[],
                            :asOf::timestamptz[], :mergedInto::uuid[])
                        ON CONFLICT (customer_id) DO UPDATE SET
                            tier = excluded.tier, clv = excluded.clv,
                            currency = excluded.currency, segment = excluded.segment,
                            revision = excluded.revision, as_of = excluded.as_of,
                            merged_into = excluded.merged_into
                        WHERE known.revision < excluded.revision
                        """)
                .param("ids", column(latest, v -> v.customer().value()).toArray(UUID[]::new))
                .param("tiers", column(latest, CustomerValue::tier).toArray(String[]::new))
                .param("clvs", column(latest, v -> v.clv().amount()).toArray(BigDecimal[]::new))
                .param(
                        "currencies",
                        column(latest, v -> v.clv().currency().getCurrencyCode())
                                .toArray(String[]::new))
                .param("segments", column(latest, CustomerValue::segment).toArray(String[]::new))
                .param("revisions", column(latest, CustomerValue::revision).toArray(Long[]::new))
                .param("asOf", column(latest, v -> v.asOf().toString()).toArray(String[]::new))
                .param("mergedInto", column(latest, v -> idOf(v.mergedInto())).toArray(UUID[]::new))
                .update();
    }

    @Override
    public Optional<CustomerValue> find(CustomerId customer) {
        return jdbc.sql(
                        """
                        SELECT * FROM customer_value
                        WHERE customer_id IN (:id, (SELECT merged_into FROM customer_value
                                                    WHERE customer_id = :id))
                        ORDER BY customer_id = :id LIMIT 1
                        """)
                .param("id", customer.value())
                .query(JdbcCustomerValues::value)
                .optional();
    }

    private static List<CustomerValue> latestOfEach(List<CustomerValue> values) {
        TreeMap<UUID, CustomerValue> latest = new TreeMap<>();
        for (CustomerValue value : values) {
            latest.merge(
                    value.customer().value(), value, (a, b) -> a.revision() > b.revision() ? a : b);
        }
        return List.copyOf(latest.values());
    }

    private static @Nullable UUID idOf(@Nullable CustomerId id) {
        return id == null ? null : id.value();
    }

    private static <T extends @Nullable Object> List<T> column(
            List<CustomerValue> values, Function<CustomerValue, T> column) {
        return values.stream().map(column).toList();
    }

    private static CustomerValue value(ResultSet row, int number) throws SQLException {
        UUID mergedInto = row.getObject("merged_into", UUID.class);
        return new CustomerValue(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("tier"),
                new Money(
                        row.getBigDecimal("clv"), Currency.getInstance(row.getString("currency"))),
                row.getString("segment"),
                row.getLong("revision"),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                mergedInto == null ? null : new CustomerId(mergedInto));
    }
}
