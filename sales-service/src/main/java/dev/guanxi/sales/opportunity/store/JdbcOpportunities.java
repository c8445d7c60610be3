package dev.guanxi.sales.opportunity.store;

import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.problem.StaleVersion;
import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.opportunity.Opportunities;
import dev.guanxi.sales.opportunity.Opportunity;
import dev.guanxi.sales.opportunity.OpportunityId;
import dev.guanxi.sales.opportunity.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpportunities implements Opportunities {

    private final JdbcClient jdbc;

    JdbcOpportunities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Opportunity> find(OpportunityId id) {
        return jdbc.sql("SELECT * FROM opportunity WHERE id = :id")
                .param("id", id.value())
                .query(JdbcOpportunities::opportunity)
                .optional();
    }

    @Override
    public void add(Opportunity opportunity) {
        Opportunity.Terms terms = opportunity.terms();
        Opportunity.Position position = opportunity.position();
        jdbc.sql(
                        """
                        INSERT INTO opportunity (id, customer_id, name, value, currency, owner,
                            opened_at, stage, probability, reason, stage_since, version)
                        VALUES (:id, :customer, :name, :value, :currency, :owner, :openedAt,
                            :stage, :probability, :reason, :since, :version)
                        """)
                .param("id", opportunity.id().value())
                .param("customer", terms.customer().value())
                .param("name", terms.name())
                .param("value", terms.value().amount())
                .param("currency", terms.value().currency().getCurrencyCode())
                .param("owner", terms.owner())
                .param("openedAt", opportunity.openedAt().atOffset(ZoneOffset.UTC))
                .param("stage", position.stage().name())
                .param("probability", position.stage().probability())
                .param("reason", position.reason())
                .param("since", position.since().atOffset(ZoneOffset.UTC))
                .param("version", position.version())
                .update();
    }

    @Override
    public void update(Opportunity opportunity) {
        Opportunity.Position position = opportunity.position();
        int updated =
                jdbc.sql(
                                """
                                UPDATE opportunity
                                SET stage = :stage, probability = :probability, reason = :reason,
                                    stage_since = :since, version = :version
                                WHERE id = :id AND version = :version - 1
                                """)
                        .param("stage", position.stage().name())
                        .param("probability", position.stage().probability())
                        .param("reason", position.reason())
                        .param("since", position.since().atOffset(ZoneOffset.UTC))
                        .param("version", position.version())
                        .param("id", opportunity.id().value())
                        .update();
        if (updated == 0) {
            throw new StaleVersion(position.version() - 1);
        }
    }

    @Override
    public Page<Opportunity> list(Filter filter, PageQuery query) {
        Cursor after = query.after();
        List<Opportunity> rows =
                jdbc.sql(
                                """
                                SELECT * FROM opportunity
                                WHERE (:owner::text IS NULL OR owner = :owner::text)
                                  AND (:stage::text IS NULL OR stage = :stage::text)
                                  AND (:customer::uuid IS NULL OR customer_id = :customer::uuid)
                                  AND (:afterId::uuid IS NULL OR (opened_at, id)
                                       < (:after::timestamptz, :afterId::uuid))
                                ORDER BY opened_at DESC, id DESC LIMIT :rows
                                """)
                        .param("owner", filter.owner())
                        .param("stage", filter.stage())
                        .param(
                                "customer",
                                filter.customer() == null ? null : filter.customer().value())
                        .param(
                                "after",
                                after == null ? null : after.instant().atOffset(ZoneOffset.UTC))
                        .param("afterId", after == null ? null : after.id())
                        .param("rows", query.rowsToRead())
                        .query(JdbcOpportunities::opportunity)
                        .list();
        return Page.of(rows, query, o -> Cursor.at(o.openedAt(), o.id().value()));
    }

    private static Opportunity opportunity(ResultSet row, int number) throws SQLException {
        return Opportunity.of(
                new OpportunityId(row.getObject("id", UUID.class)),
                new Opportunity.Terms(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        row.getString("name"),
                        new Money(
                                row.getBigDecimal("value"),
                                Currency.getInstance(row.getString("currency"))),
                        row.getString("owner")),
                instant(row, "opened_at"),
                new Opportunity.Position(
                        new Stage(row.getString("stage"), row.getBigDecimal("probability")),
                        row.getString("reason"),
                        instant(row, "stage_since"),
                        row.getLong("version")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
