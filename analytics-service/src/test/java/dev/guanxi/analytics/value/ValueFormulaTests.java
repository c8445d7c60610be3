package dev.guanxi.analytics.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ValueFormulaTests {

    @Test
    void lifetimeValueIsTheDiscountedSumByHand() {
        ValueFormula formula = new ValueFormula(3, new BigDecimal("0.10"));

        // 1331 + 1210 + 1100 + 1000, and half of it for the potential.
        Figures.Worth worth = formula.worth(new BigDecimal("1331"), new BigDecimal("665.5"));

        assertThat(worth.clv()).isEqualByComparingTo("4641");
        assertThat(worth.clvWithPotential()).isEqualByComparingTo("6961.5");
    }

    @Test
    void withoutInterestOrHorizonYearsJustAddUp() {
        BigDecimal loss = new BigDecimal("-2.50");
        BigDecimal none = BigDecimal.ZERO;

        assertThat(new ValueFormula(3, none).worth(loss, none).clv()).isEqualByComparingTo("-10");
        assertThat(new ValueFormula(0, BigDecimal.ONE).worth(loss, none).clv())
                .isEqualByComparingTo("-2.50");
    }
}
