package dev.guanxi.analytics.stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param enabled whether this process runs the stream
 * @param deduplication how long event ids are remembered: longer than any replay reaches back
 * @param ignoredTypes event types that are skipped without a dead letter
 * @param rescoreEvery how often a chunk of customers is looked at after a new model
 * @param rescoreChunk how many customers of a task are looked at together: few, since each may
 *     become a message to everybody, and events of today must not wait behind them
 * @param runtime how Kafka Streams runs
 */
@Validated
@ConfigurationProperties("guanxi.analytics.streams")
record StreamSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("60d") Duration deduplication,
        @DefaultValue Set<String> ignoredTypes,
        @DefaultValue("250ms") Duration rescoreEvery,
        @DefaultValue("25") @Min(1) int rescoreChunk,
        @DefaultValue Runtime runtime) {

    /**
     * @param partitions of every topic that this service makes; the same as the bus has
     * @param replication of the topics; -1 takes the broker's default
     */
    record Runtime(
            @DefaultValue("${java.io.tmpdir}/guanxi-analytics") String directory,
            @DefaultValue("2") @Min(1) @Max(64) int threads,
            @DefaultValue("0") @Min(0) int standbys,
            @DefaultValue("-1") short replication,
            @DefaultValue("12") @Min(1) int partitions,
            @DefaultValue("100ms") Duration commitInterval) {}
}
