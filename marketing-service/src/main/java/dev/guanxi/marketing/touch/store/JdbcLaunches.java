package dev.guanxi.marketing.touch.store;

import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.touch.Launch;
import dev.guanxi.marketing.touch.Launches;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLaunches implements Launches {

    private final JdbcClient jdbc;

    JdbcLaunches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(Launch launch, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO launch (campaign_id, launched_at, launched_by, done_rank)
                        VALUES (:campaign, :at, :by, :done)
                        """)
                .param("campaign", launch.campaign().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", launch.by())
                .param("done", launch.doneRank())
                .update();
    }

    @Override
    public Optional<Launch> takeUnfinished() {
        return jdbc.sql(
                        """
                        SELECT campaign_id, launched_by, done_rank FROM launch
                        WHERE finished_at IS NULL ORDER BY launched_at LIMIT 1
                        FOR UPDATE SKIP LOCKED
                        """)
                .query(
                        (row, number) ->
                                new Launch(
                                        new CampaignId(row.getObject("campaign_id", UUID.class)),
                                        row.getString("launched_by"),
                                        row.getInt("done_rank")))
                .optional();
    }

    @Override
    public void advance(Launch launch) {
        jdbc.sql("UPDATE launch SET done_rank = :done WHERE campaign_id = :campaign")
                .param("done", launch.doneRank())
                .param("campaign", launch.campaign().value())
                .update();
    }

    @Override
    public void finish(Launch launch, Instant at) {
        jdbc.sql(
                        """
                        UPDATE launch SET done_rank = :done, finished_at = :at
                        WHERE campaign_id = :campaign
                        """)
                .param("done", launch.doneRank())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("campaign", launch.campaign().value())
                .update();
    }
}
