package dev.guanxi.customer.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 20",
                "-5",
                "@SUM(A1)",
                "\tx",
                "'=1",
                "''+1",
                "'plain",
                "plain",
                "",
                "'"
            })
    void everyTextSurvivesAndNoneIsAFormula(String text) {
        String cell = SafeCells.guarded(text);

        assertThat(SafeCells.plain(cell)).isEqualTo(text);
        assertThat(cell).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-");
        assertThat(cell).doesNotStartWith("@").doesNotStartWith("\t");
        assertThat(SafeCells.plain(SafeCells.guardedWhereGuardedAlready(text))).isEqualTo(text);
    }
}
