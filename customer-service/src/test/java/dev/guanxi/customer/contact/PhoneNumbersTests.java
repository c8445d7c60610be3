package dev.guanxi.customer.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTests {

    private final PhoneNumbers phoneNumbers = new PhoneNumbers(new PhoneSettings("GB"));

    @ParameterizedTest
    @CsvSource({
        "+44 20 7946 0018, , +442079460018",
        "020 7946 0018, , +442079460018",
        "(020) 7946-0018, , +442079460018",
        "06 12 34 56 78, FR, +33612345678",
        "030 901820, DE, +4930901820",
        "020 7946 0018, Utopia, +442079460018",
    })
    void numberIsReadAsOneOfItsCountry(String text, @Nullable String country, String expected) {
        assertThat(phoneNumbers.e164(text, country)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "no number", "+", "+999 123456789", "020 7946 0018 0018 0018"})
    void impossibleNumberIsRefused(String text) {
        assertThatExceptionOfType(ImpossiblePhoneNumber.class)
                .isThrownBy(() -> phoneNumbers.e164(text, null))
                .withMessageContaining(text);
    }

    @Test
    void masterDataKeepWhatIsNoNumber() {
        assertThat(phoneNumbers.e164WherePossible(" ask for Jim ", null)).isEqualTo("ask for Jim");
    }
}
