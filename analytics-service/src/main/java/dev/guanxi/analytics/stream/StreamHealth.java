package dev.guanxi.analytics.stream;

import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready while the stream runs or moves partitions; part of readiness, never of liveness. Says why
 * it failed last, when it ever did.
 */
class StreamHealth implements HealthIndicator {

    private final ValueStream stream;

    StreamHealth(ValueStream stream) {
        this.stream = stream;
    }

    @Override
    public Health health() {
        KafkaStreams.@Nullable State state = stream.state();
        boolean up = state != null ? state.isRunningOrRebalancing() : !stream.isEnabled();
        String failure = stream.lastFailure();
        return (up ? Health.up() : Health.down())
                .withDetail("state", state == null ? "not started" : state.name())
                .withDetail("lastFailure", failure == null ? "none" : failure)
                .build();
    }
}
