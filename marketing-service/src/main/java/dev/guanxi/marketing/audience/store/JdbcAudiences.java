package dev.guanxi.marketing.audience.store;

import dev.guanxi.marketing.audience.Audiences;
import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.campaign.CampaignPlan;
import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.marketing.profile.Quadrant;
import dev.guanxi.marketing.profile.Tier;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAudiences implements Audiences {

    /** Under its own id, or under one that was merged into it. */
    private static final String UNSUBSCRIBED =
            """
            (EXISTS (SELECT FROM unsubscription u
                     WHERE u.customer_id = p.customer_id AND u.channel = :channel)
             OR EXISTS (SELECT FROM customer_profile o
                        JOIN unsubscription u ON u.customer_id = o.customer_id
                        WHERE o.merged_into = p.customer_id AND u.channel = :channel))
            """;

    private final JdbcClient jdbc;

    JdbcAudiences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Counts build(CampaignId campaign, CampaignPlan plan) {
        jdbc.sql("DELETE FROM audience_member WHERE campaign_id = :campaign")
                .param("campaign", campaign.value())
                .update();
        Map<String, Object> values = new HashMap<>();
        String fitting =
                " FROM customer_profile p WHERE p.merged_into IS NULL" + conditions(plan, values);
        values.put("channel", plan.channel().toString());
        values.put("campaign", campaign.value());
        values.put("most", plan.affordableTouches());
        int selected =
                jdbc.sql(
                                """
                                INSERT INTO audience_member (campaign_id, rank, customer_id)
                                SELECT :campaign, row_number() OVER (ORDER BY clv DESC, customer_id),
                                    customer_id
                                FROM (SELECT p.customer_id, p.clv %s AND NOT %s
                                      ORDER BY p.clv DESC, p.customer_id LIMIT :most) AS chosen
                                """
                                        .formatted(fitting, UNSUBSCRIBED))
                        .params(values)
                        .update();
        return jdbc.sql(
                        "SELECT count(*) AS fitting, count(*) FILTER (WHERE %s) AS unsubscribed %s"
                                .formatted(UNSUBSCRIBED, fitting))
                .params(values)
                .query(
                        (row, number) ->
                                new Counts(
                                        selected,
                                        row.getInt("fitting"),
                                        row.getInt("unsubscribed")))
                .single();
    }

    /** Names only the conditions that apply, so that the chosen ones are read off an index. */
    private static String conditions(CampaignPlan plan, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        String segment = plan.selection().segment();
        if (segment != null) {
            sql.append(" AND p.segment = :segment");
            values.put("segment", segment);
        }
        Tier tier = plan.selection().tier();
        if (tier != null) {
            sql.append(" AND p.tier = :tier");
            values.put("tier", tier.toString());
        }
        Quadrant quadrant = plan.selection().quadrant();
        if (quadrant != null) {
            sql.append(" AND p.quadrant = :quadrant");
            values.put("quadrant", quadrant.toString());
        }
        return sql.toString();
    }

    @Override
    public List<Member> membersBetween(CampaignId campaign, int above, int upTo) {
        return jdbc.sql(
                        """
                        SELECT m.customer_id, m.rank
                        FROM audience_member m JOIN campaign c ON c.id = m.campaign_id
                        WHERE m.campaign_id = :campaign AND m.rank > :above AND m.rank <= :upTo
                          AND NOT EXISTS (SELECT FROM unsubscription u
                                          WHERE u.customer_id = m.customer_id
                                            AND u.channel = c.channel)
                          AND NOT EXISTS (SELECT FROM customer_profile o
                                          JOIN unsubscription u ON u.customer_id = o.customer_id
                                          WHERE o.merged_into = m.customer_id
                                            AND u.channel = c.channel)
                          AND NOT EXISTS (SELECT FROM customer_profile o
                                          JOIN unsubscription u ON u.customer_id = o.merged_into
                                          WHERE o.customer_id = m.customer_id
                                            AND u.channel = c.channel)
                        ORDER BY m.rank
                        """)
                .param("campaign", campaign.value())
                .param("above", above)
                .param("upTo", upTo)
                .query(JdbcAudiences::member)
                .list();
    }

    @Override
    public Page<Member> list(CampaignId campaign, @Nullable CustomerId only, PageQuery page) {
        Cursor after = page.after();
        List<Member> rows =
                jdbc.sql(
                                """
                                SELECT customer_id, rank FROM audience_member
                                WHERE campaign_id = :campaign AND rank > :rank
                                  AND (:only::uuid IS NULL OR customer_id = :only)
                                ORDER BY rank LIMIT :rows
                                """)
                        .param("campaign", campaign.value())
                        .param("rank", after == null ? 0 : after.position())
                        .param("only", only == null ? null : only.value(), Types.OTHER)
                        .param("rows", page.rowsToRead())
                        .query(JdbcAudiences::member)
                        .list();
        return Page.of(rows, page, last -> Cursor.at(last.rank(), last.customer().value()));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new CustomerId(row.getObject("customer_id", UUID.class)), row.getInt("rank"));
    }
}
