package dev.guanxi.callcenter.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactCostsTests {

    private final ContactCosts costs =
            new ContactCosts(
                    Currency.getInstance("GBP"),
                    Map.of(
                            Channel.PHONE, rates("48", "0"),
                            Channel.EMAIL, rates("36", "0.10"),
                            Channel.CHAT, rates("31", "0.00005")));

    @ParameterizedTest
    @CsvSource({
        "PHONE, 240, 3.20",
        "PHONE, 1, 0.0133",
        "PHONE, 0, 0.00",
        "EMAIL, 300, 3.10",
        "CHAT, 1, 0.0087",
        "CHAT, 3600, 31.0001"
    })
    void timeAndChannelMakeTheCost(Channel channel, int seconds, String cost) {
        assertThat(costs.of(channel, seconds)).isEqualTo(Money.of(cost, "GBP"));
    }

    @Test
    void aDurationThatNobodyMeasuredCostsOnlyTheChannel() {
        assertThat(costs.of(Channel.EMAIL, null)).isEqualTo(Money.of("0.10", "GBP"));
    }

    @Test
    void aChannelWithoutRatesCostsNothing() {
        assertThat(costs.of(Channel.FAX, 600).signum()).isZero();
    }

    @Test
    void aStatedCostIsRoundedHalfUpToFourDecimals() {
        assertThat(costs.stated(Money.of("1.00005", "GBP"))).isEqualTo(Money.of("1.0001", "GBP"));
        assertThat(costs.stated(Money.of("7", "GBP"))).isEqualTo(Money.of("7.00", "GBP"));
    }

    @Test
    void aForeignCurrencyIsRefused() {
        assertThatExceptionOfType(ForeignCurrency.class)
                .isThrownBy(() -> costs.stated(Money.of("1.00", "EUR")));
    }

    private static ContactCosts.Rates rates(String perHour, String fixed) {
        return new ContactCosts.Rates(new BigDecimal(perHour), new BigDecimal(fixed));
    }
}
