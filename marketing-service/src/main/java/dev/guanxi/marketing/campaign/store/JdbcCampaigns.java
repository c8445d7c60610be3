package dev.guanxi.marketing.campaign.store;

import dev.guanxi.marketing.campaign.Campaign;
import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.campaign.CampaignStatus;
import dev.guanxi.marketing.campaign.Campaigns;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCampaigns implements Campaigns {

    private final JdbcClient jdbc;

    JdbcCampaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Campaign campaign) {
        jdbc.sql(
                        """
                        INSERT INTO campaign (id, name, channel, cost_per_touch, budget, currency,
                            segment, tier, quadrant, status, audience_size, planned_at, planned_by,
                            version)
                        VALUES (:id, :name, :channel, :costPerTouch, :budget, :currency,
                            :segment, :tier, :quadrant, :status, :audienceSize, :plannedAt,
                            :plannedBy, :version)
                        """)
                .params(CampaignRow.values(campaign))
                .update();
    }

    @Override
    public Optional<Campaign> find(CampaignId id) {
        return jdbc.sql("SELECT * FROM campaign WHERE id = :id")
                .param("id", id.value())
                .query(CampaignRow::read)
                .optional();
    }

    @Override
    public Optional<Campaign> findForChange(CampaignId id) {
        return jdbc.sql("SELECT * FROM campaign WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(CampaignRow::read)
                .optional();
    }

    @Override
    public void save(Campaign campaign) {
        int saved =
                jdbc.sql(
                                """
                                UPDATE campaign SET name = :name, channel = :channel,
                                    cost_per_touch = :costPerTouch, budget = :budget,
                                    currency = :currency, segment = :segment, tier = :tier,
                                    quadrant = :quadrant, status = :status,
                                    audience_size = :audienceSize, version = :version
                                WHERE id = :id AND version = :version - 1
                                """)
                        .params(CampaignRow.values(campaign))
                        .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException(
                    campaign.id() + " was changed by someone else at the same time");
        }
    }

    /** Names only the conditions that apply, so that each list is read in the order of an index. */
    @Override
    public Page<Campaign> list(@Nullable CampaignStatus status, PageQuery query) {
        StringBuilder sql = new StringBuilder("SELECT * FROM campaign WHERE true");
        Map<String, Object> values = new HashMap<>();
        if (status != null) {
            sql.append(" AND status = :status");
            values.put("status", status.toString());
        }
        Cursor after = query.after();
        if (after != null) {
            sql.append(" AND (planned_at, id) < (:at, :id)");
            values.put("at", after.instant().atOffset(ZoneOffset.UTC));
            values.put("id", after.id());
        }
        sql.append(" ORDER BY planned_at DESC, id DESC LIMIT :rows");
        values.put("rows", query.rowsToRead());
        List<Campaign> rows =
                jdbc.sql(sql.toString()).params(values).query(CampaignRow::read).list();
        return Page.of(rows, query, last -> Cursor.at(last.planned().at(), last.id().value()));
    }
}
