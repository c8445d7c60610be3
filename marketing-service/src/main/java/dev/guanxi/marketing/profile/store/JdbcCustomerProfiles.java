package dev.guanxi.marketing.profile.store;

import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.marketing.profile.CustomerProfile;
import dev.guanxi.marketing.profile.CustomerProfiles;
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
class JdbcCustomerProfiles implements CustomerProfiles {

    private final JdbcClient jdbc;

    JdbcCustomerProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows are locked in the order of their ids, so that two batches cannot block each other. */
    @Override
    public void keep(List<CustomerProfile> profiles) {
        List<CustomerProfile> latest = latestOfEach(profiles);
        jdbc.sql(
                        """
                        INSERT INTO customer_profile AS known
                            (customer_id, tier, quadrant, segment, clv, currency, revision, as_of,
                             merged_into)
                        SELECT * FROM unnest(:ids::uuid[], :tiers::text[], :quadrants::text[],
                            :segments::text[], :clvs::numeric[], :currencies::text[],
                            :revisions::bigint[], :asOf::timestamptz[], :mergedInto::uuid[])
                        ON CONFLICT (customer_id) DO UPDATE SET
                            tier = excluded.tier, quadrant = excluded.quadrant,
                            segment = excluded.segment, clv = excluded.clv,
                            currency = excluded.currency, revision = excluded.revision,
                            as_of = excluded.as_of, merged_into = excluded.merged_into
                        WHERE known.revision < excluded.revision
                        """)
                .param("ids", column(latest, p -> p.customer().value()).toArray(UUID[]::new))
                .param("tiers", column(latest, p -> p.place().tier()).toArray(String[]::new))
                .param(
                        "quadrants",
                        column(latest, p -> p.place().quadrant()).toArray(String[]::new))
                .param("segments", column(latest, p -> p.place().segment()).toArray(String[]::new))
                .param("clvs", column(latest, p -> p.clv().amount()).toArray(BigDecimal[]::new))
                .param(
                        "currencies",
                        column(latest, p -> p.clv().currency().getCurrencyCode())
                                .toArray(String[]::new))
                .param("revisions", column(latest, CustomerProfile::revision).toArray(Long[]::new))
                .param("asOf", column(latest, p -> p.asOf().toString()).toArray(String[]::new))
                .param(
                        "mergedInto",
                        column(latest, p -> value(p.mergedInto())).toArray(UUID[]::new))
                .update();
    }

    @Override
    public Optional<CustomerProfile> find(CustomerId customer) {
        return jdbc.sql("SELECT * FROM customer_profile WHERE customer_id = :id")
                .param("id", customer.value())
                .query(JdbcCustomerProfiles::profile)
                .optional();
    }

    private static List<CustomerProfile> latestOfEach(List<CustomerProfile> profiles) {
        TreeMap<UUID, CustomerProfile> latest = new TreeMap<>();
        for (CustomerProfile profile : profiles) {
            latest.merge(
                    profile.customer().value(),
                    profile,
                    (a, b) -> a.revision() > b.revision() ? a : b);
        }
        return List.copyOf(latest.values());
    }

    private static @Nullable UUID value(@Nullable CustomerId id) {
        return id == null ? null : id.value();
    }

    private static <T extends @Nullable Object> List<T> column(
            List<CustomerProfile> profiles, Function<CustomerProfile, T> column) {
        return profiles.stream().map(column).toList();
    }

    private static CustomerProfile profile(ResultSet row, int number) throws SQLException {
        UUID mergedInto = row.getObject("merged_into", UUID.class);
        return new CustomerProfile(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                new CustomerProfile.Place(
                        row.getString("tier"), row.getString("quadrant"), row.getString("segment")),
                new Money(
                        row.getBigDecimal("clv"), Currency.getInstance(row.getString("currency"))),
                row.getLong("revision"),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                mergedInto == null ? null : new CustomerId(mergedInto));
    }
}
