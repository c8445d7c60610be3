package dev.guanxi.platform.job;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param enabled whether this instance works on jobs
 * @param concurrency how many at a time
 * @param poll how often an idle instance looks for work
 * @param lease after so long without a sign of life a job is anybody's
 * @param attempts how often in a row a job is taken up without getting on before it fails
 * @param retention how long a finished job is kept, and all that hangs on it
 */
@Validated
@ConfigurationProperties("guanxi.jobs")
record JobSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1") @Min(1) @Max(4) int concurrency,
        @DefaultValue("500ms") @NotNull Duration poll,
        @DefaultValue("15s") @NotNull Duration lease,
        @DefaultValue("5") @Min(1) int attempts,
        @DefaultValue("30d") @NotNull Duration retention) {}
