package dev.guanxi.analytics.value;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Currency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How value is reckoned.
 *
 * @param baseCurrency the currency of the ledger; other currencies are refused
 * @param margin share of the price that is earned where the unit cost is not known
 * @param horizonYears T: years after the present one that the lifetime value looks ahead
 * @param discountRate r: a year's interest
 * @param windowDays how far back current value, frequency and monetary value look
 * @param keepDays how far back days are kept apart; what is older is in the totals only
 */
@Validated
@ConfigurationProperties("guanxi.analytics.value")
public record ValueSettings(
        @DefaultValue("GBP") Currency baseCurrency,
        @DefaultValue("0.35") @DecimalMin("0") @DecimalMax("1") BigDecimal margin,
        @DefaultValue("3") @Min(0) @Max(50) int horizonYears,
        @DefaultValue("0.10") @DecimalMin("0") @DecimalMax("1") BigDecimal discountRate,
        @DefaultValue("365") @Min(1) int windowDays,
        @DefaultValue("730") @Min(90) int keepDays) {}
