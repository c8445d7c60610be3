package dev.guanxi.platform.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether subscriptions run
 * @param concurrency how many threads share the partitions of each subscription
 * @param retention how long event ids are remembered: longer than any replay reaches back
 */
@ConfigurationProperties("guanxi.inbox")
record InboxSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("2") int concurrency,
        @DefaultValue("60d") Duration retention) {}
