package dev.guanxi.customer.value.store;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.value.CustomerValue;
import dev.guanxi.customer.value.CustomerValues;
import dev.guanxi.platform.value.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcCustomerValues implements CustomerValues {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcCustomerValues(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Rows are locked in the order of their ids, so that two batches cannot block each other. */
    @Override
    public void keep(List<CustomerValue> values) {
        jdbc.sql(
                        """
                        INSERT INTO customer_value AS known (customer_id, tier, segment, revenue,
                            clv, currency, revision, as_of)
                        SELECT DISTINCT ON (e.customer) e.customer, e.rank ->> 'tier',
                            e.rank ->> 'segment', (e.figures -> 'revenue' ->> 'amount')::numeric,
                            (e.figures -> 'clv' ->> 'amount')::numeric,
                            e.figures -> 'clv' ->> 'currency', e.revision, e."asOf"
                        FROM jsonb_to_recordset(:rows::jsonb) AS e(customer uuid, rank jsonb,
                            figures jsonb, revision bigint, "asOf" timestamptz)
                        ORDER BY e.customer, e.revision DESC
                        ON CONFLICT (customer_id) DO UPDATE SET
                            tier = excluded.tier, segment = excluded.segment,
                            revenue = excluded.revenue, clv = excluded.clv,
                            currency = excluded.currency, revision = excluded.revision,
                            as_of = excluded.as_of
                        WHERE known.revision < excluded.revision
                        """)
                .param("rows", json.writeValueAsString(values))
                .update();
    }

    @Override
    public Map<CustomerId, CustomerValue> of(Collection<CustomerId> customers) {
        Map<CustomerId, CustomerValue> values = new HashMap<>();
        jdbc.sql(
                        """
                        WITH one AS (
                            SELECT p.id AS own_id, unnest(p.absorbed || p.id) AS id
                            FROM party p WHERE p.id = ANY(:ids)
                            UNION
                            SELECT id, id FROM unnest(:ids::uuid[]) AS own(id))
                        SELECT known.own_id, v.* FROM (
                            SELECT own_id, id AS any_id FROM one
                            UNION
                            SELECT own_id, i.natural_id FROM one
                            JOIN party_identity i ON i.party_id = one.id) known
                        JOIN customer_value v ON v.customer_id = known.any_id
                        """)
                .param("ids", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query(
                        row -> {
                            values.merge(
                                    new CustomerId(row.getObject("own_id", UUID.class)),
                                    value(row),
                                    CustomerValue::with);
                        });
        return values;
    }

    private static CustomerValue value(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new CustomerValue(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                new CustomerValue.Rank(row.getString("tier"), row.getString("segment")),
                new CustomerValue.Figures(
                        new Money(row.getBigDecimal("revenue"), currency),
                        new Money(row.getBigDecimal("clv"), currency)),
                row.getLong("revision"),
                row.getObject("as_of", OffsetDateTime.class).toInstant());
    }
}
