package dev.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.analytics.ledger.Ledger;
import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.profile.Profile;
import dev.guanxi.analytics.profile.Profiles;
import dev.guanxi.platform.http.PageQuery;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Slots of its own keep these sums apart from those of the running stream. */
@AnalyticsServiceTest
class MergedProfilesIntegrationTests {

    @Autowired Ledger ledger;
    @Autowired Profiles profiles;
    @Autowired JdbcClient jdbc;

    private final UUID absorbed = UUID.randomUUID();
    private final UUID survivor = UUID.randomUUID();

    @Test
    void mergedCustomerIsInNoSumAndBackInAllAfterTheSplit() {
        profiles.record(2001, List.of(profile(absorbed, 1, "20", null)));
        profiles.record(2001, List.of(profile(survivor, 1, "30", null)));

        profiles.record(2001, List.of(profile(absorbed, 2, "0", survivor)));
        profiles.record(2001, List.of(profile(absorbed, 2, "0", survivor)));
        profiles.record(2001, List.of(profile(survivor, 2, "50", null)));

        assertThat(sums(2001)).isEqualTo("1 1 50");
        profiles.record(2001, List.of(profile(absorbed, 3, "20", null)));
        profiles.record(2001, List.of(profile(survivor, 3, "30", null)));
        assertThat(sums(2001)).isEqualTo("2 2 50");
    }

    @Test
    void customerThatWasNeverSeenBeforeItsMergeIsInNoSum() {
        profiles.record(2002, List.of(profile(absorbed, 1, "0", survivor)));
        profiles.record(2002, List.of(profile(survivor, 1, "30", null)));

        assertThat(sums(2002)).isEqualTo("1 1 30");
    }

    @Test
    void oldIdFindsTheSurvivorAndIsInNoList() {
        String huge = "9".repeat(20);
        profiles.record(2003, List.of(profile(absorbed, 1, huge, survivor)));
        assertThat(profiles.find(absorbed)).map(Profile::customerId).contains(absorbed);

        profiles.record(2003, List.of(profile(survivor, 1, huge, null)));

        assertThat(profiles.find(absorbed)).map(Profile::customerId).contains(survivor);
        assertThat(
                        profiles.list(
                                new Profiles.Filter(null, null, null),
                                new Profiles.Order(Profiles.By.CLV, true),
                                new PageQuery(10, null)))
                .extracting(Profile::customerId)
                .contains(survivor)
                .doesNotContain(absorbed);
        // Nobody else shall meet these riches.
        profiles.record(2003, List.of(profile(survivor, 2, "0", null)));
    }

    @Test
    void entriesOfAllIdsAreOneHistory() {
        profiles.record(2004, List.of(profile(absorbed, 1, "0", survivor)));
        String first = entry(absorbed, "2026-01-10T10:00:00Z");
        String second = entry(survivor, "2026-01-11T10:00:00Z");
        String third = entry(absorbed, "2026-01-12T10:00:00Z");
        ledger.record(
                2004,
                List.of(first, second, third, entry(UUID.randomUUID(), "2026-01-12T10:00:00Z")));

        for (UUID id : List.of(absorbed, survivor)) {
            assertThat(ledger.entriesOf(id, new PageQuery(10, null)))
                    .extracting(LedgerEntry::customerId)
                    .containsExactly(absorbed, survivor, absorbed);
        }
        profiles.record(2004, List.of(profile(absorbed, 2, "0", null)));
        assertThat(ledger.entriesOf(survivor, new PageQuery(10, null))).hasSize(1);
        assertThat(ledger.entriesOf(absorbed, new PageQuery(10, null))).hasSize(2);
    }

    private String sums(int slot) {
        return jdbc.sql(
                        """
                        SELECT concat_ws(' ', sum(buyers), sum(customers), sum(clv))
                        FROM profile_total WHERE slot = :slot
                        """)
                .param("slot", slot)
                .query(String.class)
                .single();
    }

    private static String entry(UUID customer, String at) {
        return """
               {"entryId":"%s","customerId":"%s","kind":"revenue","amount":"35.64",
                "currency":"GBP","at":"%s","lines":2,"reference":{"type":"sale","id":"1"},
                "causedBy":{"eventId":"%s","type":"t"}}
               """
                .formatted(UUID.randomUUID(), customer, at, UUID.randomUUID());
    }

    private static String profile(
            UUID customer, int revision, String clv, @Nullable UUID mergedInto) {
        return """
               {"customerId":"%s","revision":%d,"asOf":"2026-01-15T09:00:00Z","currency":"GBP",
                "documents":%d,"totals":{"revenue":"1","costOfGoods":"0","returns":"0",
                "costToServe":"0","marketingCost":"0","margin":"1"},"frequency":1,"monetary":"1",
                "current":"1","potential":"0","clv":"%s","clvWithPotential":"%s","tier":"bronze",
                "quadrant":"observe","segment":"new","modelVersion":"0"%s}
               """
                .formatted(
                        customer,
                        revision,
                        mergedInto == null ? 1 : 0,
                        clv,
                        clv,
                        mergedInto == null ? "" : ",\"mergedInto\":\"" + mergedInto + '"');
    }
}
