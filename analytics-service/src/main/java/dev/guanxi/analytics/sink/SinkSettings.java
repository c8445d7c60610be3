package dev.guanxi.analytics.sink;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param enabled whether results are written to the database
 * @param batch how many messages one transaction takes at most
 * @param concurrency how many threads share the partitions of a topic
 * @param pause between two polls: a moment's results share one transaction
 */
@Validated
@ConfigurationProperties("guanxi.analytics.sink")
record SinkSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1000") @Min(1) int batch,
        @DefaultValue("2") @Min(1) int concurrency,
        @DefaultValue("20ms") Duration pause) {}
