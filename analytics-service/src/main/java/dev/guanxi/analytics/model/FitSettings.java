package dev.guanxi.analytics.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param quantiles where the cuts lie
 * @param sample how the customers are chosen
 * @param enabled whether this instance fits models
 * @param interval the least time between two fits
 * @param changedShare a fit needs at least this share of the customers changed: every new model
 *     makes all profiles be looked at again, which a few changed ones are not worth
 * @param patience after this time, one changed customer is enough; so is a new day
 */
@Validated
@ConfigurationProperties("guanxi.analytics.fit")
public record FitSettings(
        @DefaultValue Quantiles quantiles,
        @DefaultValue Sample sample,
        @DefaultValue("true") boolean enabled,
        @DefaultValue("15s") Duration interval,
        @DefaultValue("0.05") @DecimalMin("0") @DecimalMax("1") BigDecimal changedShare,
        @DefaultValue("1h") Duration patience) {

    /**
     * @param platinum share of the customers at the top
     * @param gold share of the customers that follow
     * @param silver share of the customers that follow then; the rest is bronze
     * @param current share of the customers below a high current value
     * @param potential share of the customers below a high potential
     */
    public record Quantiles(
            @DefaultValue("0.05") BigDecimal platinum,
            @DefaultValue("0.15") BigDecimal gold,
            @DefaultValue("0.30") BigDecimal silver,
            @DefaultValue("0.80") BigDecimal current,
            @DefaultValue("0.80") BigDecimal potential) {}

    /**
     * @param minimum with fewer buyers than this the default model stays
     * @param limit with more buyers than this a seeded sample of about this size is used
     */
    public record Sample(
            @DefaultValue("20") @Min(1) int minimum, @DefaultValue("200000") @Min(1) int limit) {}
}
