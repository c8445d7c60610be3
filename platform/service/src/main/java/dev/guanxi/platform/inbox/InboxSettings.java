package dev.guanxi.platform.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether subscriptions run
 * @param concurrency how many threads share the partitions of each subscription
 * @param pause between two polls: a moment's events share one transaction and one commit of the
 *     offsets instead of having one each
 * @param retention how long event ids are remembered: longer than any replay reaches back
 */
@ConfigurationProperties("guanxi.inbox")
record InboxSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("2") int concurrency,
        @DefaultValue("20ms") Duration pause,
        @DefaultValue("60d") Duration retention) {}
