package dev.guanxi.analytics.profile.store;

import dev.guanxi.analytics.profile.Profile;
import dev.guanxi.analytics.profile.Profiles;
import dev.guanxi.analytics.rating.Quadrant;
import dev.guanxi.analytics.rating.Segment;
import dev.guanxi.analytics.rating.Tier;
import dev.guanxi.analytics.value.Figures;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.problem.Malformed;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcProfiles implements Profiles {

    private static final int MILLION = 1_000_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ProfileWriter writer;

    JdbcProfiles(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json =
                json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        this.writer = new ProfileWriter(jdbc);
    }

    @Override
    public void record(int slot, List<String> profiles) {
        writer.record(slot, profiles);
    }

    @Override
    public Optional<Profile> find(UUID customerId) {
        return jdbc.sql(
                        """
                        SELECT body FROM customer_profile
                        WHERE customer_id IN (:id, (SELECT merged_into FROM customer_profile
                                                    WHERE customer_id = :id))
                        ORDER BY customer_id = :id LIMIT 1
                        """)
                .param("id", customerId)
                .query((row, n) -> profile(row))
                .optional();
    }

    @Override
    public List<Profile> list(Filter filter, Order order, PageQuery query) {
        String column = column(order.by());
        StringBuilder sql =
                new StringBuilder("SELECT body FROM customer_profile WHERE merged_into IS NULL");
        var params = new java.util.HashMap<String, Object>();
        if (filter.tier() != null) {
            sql.append(" AND tier = :tier");
            params.put("tier", filter.tier().word());
        }
        if (filter.quadrant() != null) {
            sql.append(" AND quadrant = :quadrant");
            params.put("quadrant", filter.quadrant().word());
        }
        if (filter.segment() != null) {
            sql.append(" AND segment = :segment");
            params.put("segment", filter.segment().word());
        }
        Cursor after = query.after();
        if (after != null) {
            sql.append(" AND (").append(column).append(", customer_id) ");
            sql.append(order.descending() ? "<" : ">").append(" (:value, :id)");
            params.put("value", number(after));
            params.put("id", after.id());
        }
        String direction = order.descending() ? " DESC" : " ASC";
        sql.append(" ORDER BY ").append(column).append(direction);
        sql.append(", customer_id").append(direction).append(" LIMIT :rows");
        params.put("rows", query.rowsToRead());
        return jdbc.sql(sql.toString()).params(params).query((row, n) -> profile(row)).list();
    }

    @Override
    public List<GroupSum> sums() {
        return jdbc.sql(
                        """
                        SELECT tier, quadrant, segment, sum(buyers) AS buyers,
                               sum(customers) AS customers, sum(current_value) AS current_value,
                               sum(potential) AS potential, sum(clv) AS clv,
                               sum(clv_with_potential) AS clv_with_potential
                        FROM profile_total GROUP BY tier, quadrant, segment
                        HAVING sum(customers) > 0
                        """)
                .query(
                        (row, n) ->
                                new GroupSum(
                                        Tier.valueOf(name(row.getString("tier"))),
                                        Quadrant.valueOf(name(row.getString("quadrant"))),
                                        Segment.valueOf(name(row.getString("segment"))),
                                        new Sum(
                                                row.getLong("buyers"),
                                                row.getLong("customers"),
                                                worth(row))))
                .list();
    }

    @Override
    public List<Figures> buyers(int limit) {
        long all = sums().stream().mapToLong(group -> group.sum().buyers()).sum();
        long share = all <= limit ? MILLION : MILLION * (long) limit / all;
        return jdbc.sql(
                        """
                        SELECT greatest(0, (now() AT TIME ZONE 'UTC')::date
                                   - (last_purchase_at AT TIME ZONE 'UTC')::date) AS recency_days,
                               frequency, monetary, current_value, potential,
                               clv, clv_with_potential
                        FROM customer_profile
                        WHERE last_purchase_at IS NOT NULL
                          AND abs(hashtext(customer_id::text)::bigint) % 1000000 < :share
                        """)
                .param("share", share)
                .query(
                        (row, n) ->
                                new Figures(
                                        row.getInt("recency_days"),
                                        row.getInt("frequency"),
                                        row.getBigDecimal("monetary"),
                                        worth(row)))
                .list();
    }

    @Override
    public long changedWithin(Duration time) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM customer_profile
                        WHERE changed_at > now() - make_interval(secs => :seconds)
                        """)
                .param("seconds", time.toMillis() / 1000.0)
                .query(Long.class)
                .single();
    }

    private Profile profile(ResultSet row) throws SQLException {
        return json.readValue(row.getString("body"), Profile.class);
    }

    private static Figures.Worth worth(ResultSet row) throws SQLException {
        return new Figures.Worth(
                row.getBigDecimal("current_value"),
                row.getBigDecimal("potential"),
                row.getBigDecimal("clv"),
                row.getBigDecimal("clv_with_potential"));
    }

    private static String column(By by) {
        return switch (by) {
            case CLV -> "clv";
            case CURRENT -> "current_value";
            case POTENTIAL -> "potential";
        };
    }

    private static BigDecimal number(Cursor after) {
        try {
            BigDecimal number = new BigDecimal(after.sortValue());
            if (number.precision() <= 60 && Math.abs((long) number.scale()) <= 60) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered below: the cursor of another list.
        }
        throw new Malformed("unknown-cursor", "'after' takes the 'next' of the page before");
    }

    private static String name(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
