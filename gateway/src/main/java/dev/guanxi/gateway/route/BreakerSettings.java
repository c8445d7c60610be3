package dev.guanxi.gateway.route;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param window how many of the last calls count
 * @param minimumCalls below this many nothing is judged
 * @param failureRate percent of failed calls at which no more are made
 * @param openFor after this time a few trial calls find out whether the service is back
 * @param trialCalls how many of them
 */
@Validated
@ConfigurationProperties("guanxi.gateway.breaker")
record BreakerSettings(
        @Min(1) int window,
        @Min(1) int minimumCalls,
        @Min(1) @Max(100) int failureRate,
        @NotNull Duration openFor,
        @Min(1) int trialCalls) {}
