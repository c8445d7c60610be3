package dev.guanxi.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.local.history.Totals;
import dev.guanxi.local.history.Totals.Revenue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    @Test
    void sameFiguresAgreeWhateverTheirScale() {
        Totals system = totals(new BigDecimal("8300065.8140"));

        Comparison comparison = new Comparison(system, Totals.STATED, Totals.STATED, List.of());

        assertThat(comparison.agrees()).isTrue();
        assertThat(comparison.toString()).contains("8,300,065.814").doesNotContain("DIFFERENT");
    }

    @Test
    void pennyThatIsMissingIsSeen() {
        Totals system = totals(new BigDecimal("8300065.804"));

        Comparison comparison = new Comparison(system, Totals.STATED, Totals.STATED, List.of());

        assertThat(comparison.agrees()).isFalse();
        assertThat(comparison.toString()).contains("8,300,065.804").contains("DIFFERENT");
    }

    private static Totals totals(BigDecimal revenue) {
        Totals stated = Totals.STATED;
        return new Totals(
                stated.lines(),
                stated.documents(),
                stated.creditNotes(),
                stated.anonymousDocuments(),
                stated.customers(),
                new Revenue(revenue, stated.revenue().anonymous()));
    }
}
