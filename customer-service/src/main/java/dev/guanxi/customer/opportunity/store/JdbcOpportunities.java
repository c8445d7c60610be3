package dev.guanxi.customer.opportunity.store;

import dev.guanxi.customer.opportunity.Opportunities;
import dev.guanxi.customer.opportunity.Opportunity;
import dev.guanxi.customer.opportunity.Pipeline;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcOpportunities implements Opportunities {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcOpportunities(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Rows are locked in the order of their ids, so that two batches cannot block each other. */
    @Override
    public void keep(List<Opportunity> told) {
        jdbc.sql(
                        """
                        INSERT INTO opportunity AS known (id, customer_id, name, amount, currency,
                            owner, stage, probability, at, version)
                        SELECT DISTINCT ON (e.id) e.id, e.customer, e.terms ->> 'name',
                            (e.terms -> 'value' ->> 'amount')::numeric,
                            e.terms -> 'value' ->> 'currency', e.terms ->> 'owner',
                            e.standing ->> 'stage', (e.standing ->> 'probability')::numeric,
                            (e.standing ->> 'since')::timestamptz, e.version
                        FROM jsonb_to_recordset(:rows::jsonb) AS e(id uuid, customer uuid,
                            terms jsonb, standing jsonb, version bigint)
                        ORDER BY e.id, e.version DESC
                        ON CONFLICT (id) DO UPDATE SET
                            customer_id = excluded.customer_id, name = excluded.name,
                            amount = excluded.amount, currency = excluded.currency,
                            owner = excluded.owner, stage = excluded.stage,
                            probability = excluded.probability, at = excluded.at,
                            version = excluded.version
                        WHERE known.version < excluded.version
                        """)
                .param("rows", json.writeValueAsString(told))
                .update();
    }

    @Override
    public Page<Opportunity> list(
            Collection<CustomerId> ids, @Nullable Boolean open, PageQuery page) {
        OpenFirst statement = OpenFirst.page("opportunity", ids, open, page);
        List<Opportunity> rows =
                jdbc.sql(statement.sql())
                        .params(statement.parameters())
                        .query(JdbcOpportunities::opportunity)
                        .list();
        return Page.of(
                rows,
                page,
                last -> {
                    Opportunity.Standing standing = last.standing();
                    return OpenFirst.placeOf(standing.open(), standing.since(), last.id());
                });
    }

    @Override
    public Pipeline pipeline(Collection<CustomerId> ids, int most) {
        record Line(long count, Pipeline.Sum sum) {}
        List<Line> lines =
                jdbc.sql(
                                """
                                SELECT currency, count(*) AS count, sum(amount) AS value,
                                    sum(amount * probability) AS weighted
                                FROM (SELECT currency, amount, probability FROM opportunity
                                    WHERE customer_id = ANY(:ids) AND open LIMIT :most) o
                                GROUP BY currency ORDER BY count(*) DESC, currency
                                """)
                        .param("ids", OpenFirst.uuids(ids))
                        .param("most", most)
                        .query(
                                (row, index) ->
                                        new Line(
                                                row.getLong("count"),
                                                new Pipeline.Sum(
                                                        money(row, "value"),
                                                        money(row, "weighted"))))
                        .list();
        return new Pipeline(
                lines.stream().mapToLong(Line::count).sum(),
                lines.stream().map(Line::sum).toList());
    }

    private static Opportunity opportunity(ResultSet row, int index) throws SQLException {
        return new Opportunity(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                new Opportunity.Terms(
                        row.getString("name"), money(row, "amount"), row.getString("owner")),
                new Opportunity.Standing(
                        row.getString("stage"),
                        row.getBigDecimal("probability"),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getLong("version"));
    }

    private static Money money(ResultSet row, String amount) throws SQLException {
        return new Money(
                row.getBigDecimal(amount), Currency.getInstance(row.getString("currency")));
    }
}
