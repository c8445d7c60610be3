package dev.guanxi.customer.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "gb, GB",
                "United Kingdom, GB",
                "GERMANY, DE",
                "' France ', FR",
                "EIRE, EIRE",
                "XX, XX",
                "' ', null",
                "null, null",
            })
    void countryIsItsCodeWhereThereIsOne(@Nullable String text, @Nullable String expected) {
        assertThat(Countries.codeOrName(text)).isEqualTo(expected);
    }
}
