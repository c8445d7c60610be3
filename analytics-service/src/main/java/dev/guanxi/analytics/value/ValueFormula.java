package dev.guanxi.analytics.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Customer lifetime value as a net present value: CLV = Σ_{t=0..T} RB / (1+r)^t, and with potential
 * Σ_{t=0..T} (RB + PRP) / (1+r)^t. The present year (t = 0) counts in full.
 *
 * <p>RB and PRP are exact; a lifetime value is rounded once, half to even, to {@value #SCALE}
 * places.
 */
public final class ValueFormula {

    static final int SCALE = 6;

    private final BigDecimal annuity;

    public ValueFormula(int horizonYears, BigDecimal discountRate) {
        BigDecimal discount =
                BigDecimal.ONE.divide(BigDecimal.ONE.add(discountRate), MathContext.DECIMAL128);
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = 0; year <= horizonYears; year++) {
            sum = sum.add(discount.pow(year, MathContext.DECIMAL128), MathContext.DECIMAL128);
        }
        this.annuity = sum;
    }

    /** The worth of a customer who brings so much a year, and could bring so much more. */
    public Figures.Worth worth(BigDecimal current, BigDecimal potential) {
        return new Figures.Worth(
                current, potential, presentValue(current), presentValue(current.add(potential)));
    }

    private BigDecimal presentValue(BigDecimal yearly) {
        return yearly.multiply(annuity).setScale(SCALE, RoundingMode.HALF_EVEN);
    }
}
