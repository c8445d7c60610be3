package dev.guanxi.analytics.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a model judges a customer by.
 *
 * @param recencyDays whole days since the latest purchase, null without one
 * @param frequency days within the window on which the customer bought
 * @param monetary net revenue within the window
 * @param worth current and potential value
 */
public record Figures(
        @Nullable Integer recencyDays, int frequency, BigDecimal monetary, Worth worth) {

    /**
     * @param current RB, a year's profit contribution
     * @param potential PRP, what a year could bring beyond that
     * @param clv net present value of RB
     * @param clvWithPotential net present value of RB + PRP
     */
    public record Worth(
            BigDecimal current,
            BigDecimal potential,
            BigDecimal clv,
            BigDecimal clvWithPotential) {}
}
