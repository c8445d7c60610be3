package dev.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.analytics.ledger.Ledger;
import dev.guanxi.analytics.profile.Profiles;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Slots of its own keep these sums apart from those of the running stream. */
@AnalyticsServiceTest
class SinkIdempotencyIntegrationTests {

    @Autowired Ledger ledger;
    @Autowired Profiles profiles;
    @Autowired JdbcClient jdbc;

    @Test
    void repeatedEntryIsCountedOnce() {
        String entry =
                """
                {"entryId":"%s","customerId":"%s","kind":"revenue","amount":"35.64",
                 "currency":"GBP","at":"2010-12-01T08:26:00Z","lines":2,
                 "reference":{"type":"sale","id":"1"},
                 "causedBy":{"eventId":"%s","type":"t"}}
                """
                        .formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

        ledger.record(1001, List.of(entry, entry));
        ledger.record(1001, List.of(entry));

        assertThat(one("SELECT sum(amount) FROM ledger_total WHERE slot = 1001"))
                .isEqualTo("35.64");
        assertThat(one("SELECT sum(lines) FROM ledger_total WHERE slot = 1001")).isEqualTo("2");
    }

    @Test
    void onlyANewerRevisionReplacesAProfile() {
        UUID customer = UUID.randomUUID();

        profiles.record(1002, List.of(profile(customer, 2, "gold", "20")));
        profiles.record(1002, List.of(profile(customer, 1, "bronze", "10")));
        profiles.record(
                1002,
                List.of(
                        profile(customer, 4, "platinum", "40"),
                        profile(customer, 3, "silver", "30")));
        profiles.record(1002, List.of(profile(customer, 4, "platinum", "40")));

        assertThat(profiles.find(customer).orElseThrow().revision()).isEqualTo(4);
        assertThat(one("SELECT sum(customers) FROM profile_total WHERE slot = 1002"))
                .isEqualTo("1");
        assertThat(one("SELECT sum(clv) FROM profile_total WHERE slot = 1002")).isEqualTo("40");
        assertThat(
                        one(
                                "SELECT clv FROM profile_total"
                                        + " WHERE slot = 1002 AND tier = 'platinum'"))
                .isEqualTo("40");
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private static String profile(UUID customer, int revision, String tier, String clv) {
        return """
               {"customerId":"%s","revision":%d,"asOf":"2026-01-15T09:00:00Z","currency":"GBP",
                "documents":1,"totals":{"revenue":"1","costOfGoods":"0","returns":"0",
                "costToServe":"0","marketingCost":"0","margin":"1"},"frequency":1,"monetary":"1",
                "current":"1","potential":"0","clv":"%s","clvWithPotential":"%s","tier":"%s",
                "quadrant":"observe","segment":"new","modelVersion":"0"}
               """
                .formatted(customer, revision, clv, clv, tier);
    }
}
