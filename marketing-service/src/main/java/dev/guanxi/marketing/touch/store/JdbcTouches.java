package dev.guanxi.marketing.touch.store;

import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.marketing.touch.Touch;
import dev.guanxi.marketing.touch.Touches;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTouches implements Touches {

    private final JdbcClient jdbc;

    JdbcTouches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Touch> addNew(List<Touch> touches) {
        if (touches.isEmpty()) {
            return List.of();
        }
        Touch first = touches.getFirst();
        return jdbc.sql(
                        """
                        INSERT INTO touch (campaign_id, customer_id, rank, at)
                        SELECT :campaign, customer, rank, :at
                        FROM unnest(:customers::uuid[], :ranks::integer[]) AS t(customer, rank)
                        ON CONFLICT DO NOTHING
                        RETURNING campaign_id, customer_id, rank, at
                        """)
                .param("campaign", first.campaign().value())
                .param("at", first.at().atOffset(ZoneOffset.UTC))
                .param(
                        "customers",
                        touches.stream().map(t -> t.customer().value()).toArray(UUID[]::new))
                .param("ranks", touches.stream().map(Touch::rank).toArray(Integer[]::new))
                .query(JdbcTouches::touch)
                .list();
    }

    @Override
    public boolean wasTouched(CampaignId campaign, CustomerId customer) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM touch
                            WHERE campaign_id = :campaign AND customer_id = :customer)
                        """)
                .param("campaign", campaign.value())
                .param("customer", customer.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public int count(CampaignId campaign) {
        return jdbc.sql("SELECT count(*) FROM touch WHERE campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public Page<Touch> list(CampaignId campaign, PageQuery query) {
        Cursor after = query.after();
        List<Touch> rows =
                jdbc.sql(
                                """
                                SELECT * FROM touch WHERE campaign_id = :campaign AND rank > :rank
                                ORDER BY rank LIMIT :rows
                                """)
                        .param("campaign", campaign.value())
                        .param("rank", after == null ? 0 : after.position())
                        .param("rows", query.rowsToRead())
                        .query(JdbcTouches::touch)
                        .list();
        return Page.of(rows, query, last -> Cursor.at(last.rank(), last.customer().value()));
    }

    private static Touch touch(ResultSet row, int number) throws SQLException {
        return new Touch(
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getInt("rank"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
