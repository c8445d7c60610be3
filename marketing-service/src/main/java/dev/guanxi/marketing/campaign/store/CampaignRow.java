package dev.guanxi.marketing.campaign.store;

import dev.guanxi.marketing.campaign.Campaign;
import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.campaign.CampaignPlan;
import dev.guanxi.marketing.campaign.CampaignStatus;
import dev.guanxi.marketing.interaction.Channel;
import dev.guanxi.marketing.profile.Quadrant;
import dev.guanxi.marketing.profile.Tier;
import dev.guanxi.platform.value.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign as its table holds it. */
final class CampaignRow {

    private CampaignRow() {}

    static Campaign read(ResultSet row, int number) throws SQLException {
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                plan(row),
                CampaignStatus.of(row.getString("status")),
                row.getInt("audience_size"),
                new Campaign.Planned(
                        row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                        row.getString("planned_by")),
                row.getLong("version"));
    }

    private static CampaignPlan plan(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        String tier = row.getString("tier");
        String quadrant = row.getString("quadrant");
        return new CampaignPlan(
                row.getString("name"),
                Channel.of(row.getString("channel")),
                new Money(row.getBigDecimal("cost_per_touch"), currency),
                new Money(row.getBigDecimal("budget"), currency),
                new CampaignPlan.Selection(
                        row.getString("segment"),
                        tier == null ? null : Tier.of(tier),
                        quadrant == null ? null : Quadrant.of(quadrant)));
    }

    static Map<String, @Nullable Object> values(Campaign campaign) {
        CampaignPlan plan = campaign.plan();
        Tier tier = plan.selection().tier();
        Quadrant quadrant = plan.selection().quadrant();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", campaign.id().value());
        values.put("name", plan.name());
        values.put("channel", plan.channel().toString());
        values.put("costPerTouch", plan.costPerTouch().amount());
        values.put("budget", plan.budget().amount());
        values.put("currency", plan.budget().currency().getCurrencyCode());
        values.put("segment", plan.selection().segment());
        values.put("tier", tier == null ? null : tier.toString());
        values.put("quadrant", quadrant == null ? null : quadrant.toString());
        values.put("status", campaign.status().toString());
        values.put("audienceSize", campaign.audienceSize());
        values.put("plannedAt", campaign.planned().at().atOffset(ZoneOffset.UTC));
        values.put("plannedBy", campaign.planned().by());
        values.put("version", campaign.version());
        return values;
    }
}
