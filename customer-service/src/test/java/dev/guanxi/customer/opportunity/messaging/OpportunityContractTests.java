package dev.guanxi.customer.opportunity.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.opportunity.Opportunity;
import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class OpportunityContractTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Test
    void everyGoldenExampleOfEveryTypeCanBeRead() {
        for (String type : OpportunityTold.TYPES) {
            assertThat(EventContract.of(type).examples())
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(read(example).customer()).isNotNull());
        }
    }

    @Test
    void anOpportunityHasItsTermsAndWhereItStands() {
        Opportunity moved =
                read(EventContract.of("crm.sales.opportunity.moved.v1").example("typical"));

        assertThat(moved.terms())
                .isEqualTo(
                        new Opportunity.Terms(
                                "Christmas range 2026", Money.of("18000.00", "GBP"), "sam"));
        assertThat(moved.standing())
                .isEqualTo(
                        new Opportunity.Standing(
                                "proposal",
                                new BigDecimal("0.5"),
                                Instant.parse("2026-01-19T11:00:00Z")));
        assertThat(moved.standing().open()).isTrue();
        assertThat(moved.version()).isEqualTo(4);
    }

    @Test
    void wonAndLostOnesAreNotOpen() {
        for (String end : new String[] {"won", "lost"}) {
            String type = "crm.sales.opportunity." + end + ".v1";
            assertThat(read(EventContract.of(type).example("typical")).standing().open()).isFalse();
        }
    }

    private static Opportunity read(String example) {
        return JSON.readValue(example, OpportunityTold.class).opportunity(4);
    }
}
