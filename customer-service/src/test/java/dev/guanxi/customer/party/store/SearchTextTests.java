package dev.guanxi.customer.party.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchTextTests {

    @Test
    void caseAccentsAndBlanksDoNotCount() {
        assertThat(SearchText.plain("  Café\tGRÜßE \0 Ångström "))
                .isEqualTo("cafe grusse angstrom");
    }

    @Test
    void eachTextStartsWithABlank() {
        assertThat(SearchText.of(Stream.of("Ab", "Cd"))).isEqualTo(" ab cd");
    }

    @Test
    void shortWordsMustBeginAWord() {
        assertThat(SearchText.patterns("Li harbour")).containsExactly("% li%", "%harbour%");
    }

    @Test
    void signsOfThePatternLanguageAreOrdinary() {
        assertThat(SearchText.patterns("50%_a\\")).containsExactly("%50\\%\\_a\\\\%");
    }
}
