package dev.guanxi.customer.custom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.custom.CustomValues.Amount;
import dev.guanxi.customer.custom.CustomValues.Decimal;
import dev.guanxi.customer.custom.CustomValues.Text;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    @Test
    void numbersCompareAsNumbers() {
        List<String> inOrder =
                keys(
                        "-99999999999999999999.9999999999",
                        "-1000",
                        "-9",
                        "-0.0000000001",
                        "0",
                        "0.5",
                        "9",
                        "10",
                        "10.25",
                        "99999999999999999999.9999999999");

        assertThat(inOrder).isSorted().doesNotHaveDuplicates();
        assertThat(inOrder).allMatch(key -> key.length() == inOrder.getFirst().length());
    }

    @Test
    void oneNumberWrittenDifferentlyIsOneNumber() {
        assertThat(new Decimal(new BigDecimal("4E+1")))
                .isEqualTo(new Decimal(new BigDecimal("40.0")));
        assertThat(new Decimal(new BigDecimal("4E+1")).text()).isEqualTo("40");
    }

    @Test
    void amountsCompareWithinTheirCurrency() {
        assertThat(
                        Stream.of(
                                        new Amount(Money.of("900", "EUR")),
                                        new Amount(Money.of("1000", "EUR")),
                                        new Amount(Money.of("-5", "USD")),
                                        new Amount(Money.of("12.50", "USD")))
                                .map(CustomValues.Value::key))
                .isSorted();
    }

    @Test
    void textsCompareWithoutCaseAndExtraBlanks() {
        assertThat(new Text("Nord  West").key()).isEqualTo(new Text("nord west").key());
        assertThat(new Text("中文 A").key()).isEqualTo("中文 a");
    }

    @Test
    void longTextsAreEqualOnlyIfAllOfThemIs() {
        String beginning = "猫".repeat(500);

        String one = new Text(beginning + "1").key();
        String two = new Text(beginning + "2").key();

        assertThat(one).isNotEqualTo(two).isEqualTo(new Text(beginning + "1").key());
        assertThat(one).startsWith("猫".repeat(Comparison.LETTERS));
        // An entry of an index in PostgreSQL has 2,700 bytes at most.
        assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000);
    }

    private static List<String> keys(String... numbers) {
        return Stream.of(numbers).map(n -> new Decimal(new BigDecimal(n)).key()).toList();
    }
}
