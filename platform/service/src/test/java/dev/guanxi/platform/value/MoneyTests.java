package dev.guanxi.platform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MoneyTests {

    private final JsonMapper json = new JsonMapper();

    @Test
    void keepsEveryDigitThroughJson() {
        Money money = Money.of("8300065.814", "GBP");

        String text = json.writeValueAsString(money);

        assertThat(text).isEqualTo("{\"amount\":\"8300065.814\",\"currency\":\"GBP\"}");
        assertThat(json.readValue(text, Money.class)).isEqualTo(money);
    }

    @Test
    void addsExactlyAndOnlyItsOwnCurrency() {
        Money tenth = Money.of("0.1", "EUR");

        assertThat(tenth.plus(Money.of("0.2", "EUR"))).isEqualTo(Money.of("0.3", "EUR"));
        assertThatThrownBy(() -> tenth.plus(Money.of("0.2", "USD")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("USD");
        assertThat(tenth.times(new BigDecimal("-3")).signum()).isEqualTo(-1);
    }
}
