package dev.guanxi.customer.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrigramsTests {

    /** The values are those of pg_trgm's similarity(); of Chinese, where it knows its letters. */
    @ParameterizedTest
    @CsvSource({
        "harbour gifts, harbour gifts, 1",
        "harbour gifts, gifts harbour, 1",
        "word, two words, 0.363636",
        "harbour, harbor, 0.5",
        "上海海港, 上海海港, 1",
        "上海, 北京, 0",
        "'', '', 0",
    })
    void similarityIsTheShareOfCommonTrigrams(String one, String other, double similarity) {
        assertThat(Trigrams.similarity(one, other)).isCloseTo(similarity, within(0.0001));
    }
}
