package dev.guanxi.marketing.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guanxi.marketing.interaction.Channel;
import dev.guanxi.marketing.profile.Tier;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignTests {

    private final Campaign planned =
            Campaign.planned(
                    new CampaignId(UUID.randomUUID()),
                    plan("0.35", "500.00", "at-risk"),
                    new Campaign.Planned(Instant.parse("2026-01-12T10:00:00Z"), "max"));

    @ParameterizedTest
    @CsvSource({
        "0.35, 500.00, 1428",
        "0.35, 0.34, 0",
        "0.0001, 999999999999, 2147483647",
        "0, 0, 2147483647"
    })
    void theBudgetLimitsTheTouches(String costPerTouch, String budget, int touches) {
        assertThat(plan(costPerTouch, budget, "at-risk").affordableTouches()).isEqualTo(touches);
    }

    @Test
    void budgetAndCostHaveOneCurrency() {
        assertThatExceptionOfType(CurrenciesDiffer.class)
                .isThrownBy(
                        () ->
                                new CampaignPlan(
                                        "Win back spring",
                                        Channel.EMAIL,
                                        Money.of("0.35", "GBP"),
                                        Money.of("500", "EUR"),
                                        new CampaignPlan.Selection(null, Tier.GOLD, null)));
    }

    @Test
    void everyChangeIsOneVersionMore() {
        Campaign closed = planned.withAudience(412).launched().closed();

        assertThat(closed.version()).isEqualTo(4);
        assertThat(closed.status()).isEqualTo(CampaignStatus.CLOSED);
        assertThat(closed.audienceSize()).isEqualTo(412);
    }

    @Test
    void anAudienceOfAnotherSelectionIsVoid() {
        Campaign built = planned.withAudience(412);

        assertThat(built.changedTo(plan("0.35", "500.00", "loyal")).audienceSize()).isZero();
        assertThat(built.changedTo(plan("0.35", "10.00", "at-risk")).audienceSize()).isZero();
        assertThat(built.changedTo(plan("0.35", "500.10", "at-risk")).audienceSize())
                .isEqualTo(412);
    }

    @Test
    void aCampaignWithoutAnAudienceIsNotLaunched() {
        assertThatExceptionOfType(NoAudience.class).isThrownBy(planned::launched);
    }

    @Test
    void whatIsOutIsNotChanged() {
        Campaign launched = planned.withAudience(1).launched();

        assertThatExceptionOfType(CampaignNotPlanned.class).isThrownBy(launched::launched);
        assertThatExceptionOfType(CampaignNotPlanned.class)
                .isThrownBy(() -> launched.withAudience(2));
        assertThatExceptionOfType(CampaignNotPlanned.class)
                .isThrownBy(() -> launched.changedTo(plan("1", "2", "loyal")));
    }

    @Test
    void onlyWhatIsOutIsClosed() {
        Campaign closed = planned.withAudience(1).launched().closed();

        assertThatExceptionOfType(CampaignNotLaunched.class).isThrownBy(planned::closed);
        assertThatExceptionOfType(CampaignNotLaunched.class).isThrownBy(closed::closed);
    }

    private static CampaignPlan plan(String costPerTouch, String budget, String segment) {
        return new CampaignPlan(
                "Win back spring",
                Channel.EMAIL,
                Money.of(costPerTouch, "GBP"),
                Money.of(budget, "GBP"),
                new CampaignPlan.Selection(segment, null, null));
    }
}
