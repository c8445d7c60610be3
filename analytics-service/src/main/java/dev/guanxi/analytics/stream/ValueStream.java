package dev.guanxi.analytics.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Runs the topology from start to stop, and again when it is started again. */
class ValueStream implements SmartLifecycle {

    private final Supplier<Topology> topology;
    private final Properties properties;
    private final Topics topics;
    private final StreamSettings settings;
    private final MeterRegistry meters;
    private volatile @Nullable StreamRun run;

    /**
     * @param topology makes the topology anew for each start
     */
    ValueStream(
            Supplier<Topology> topology,
            Properties properties,
            Topics topics,
            StreamSettings settings,
            MeterRegistry meters) {
        this.topology = topology;
        this.properties = properties;
        this.topics = topics;
        this.settings = settings;
        this.meters = meters;
    }

    @Override
    public synchronized void start() {
        if (settings.enabled() && run == null) {
            StreamRun started = new StreamRun(topics, this::make, meters);
            run = started;
            Thread.ofPlatform().name("value-stream").daemon().start(started);
        }
    }

    @Override
    public synchronized void stop() {
        StreamRun started = run;
        run = null;
        if (started != null) {
            started.end();
        }
    }

    @Override
    public boolean isRunning() {
        return run != null;
    }

    KafkaStreams.@Nullable State state() {
        StreamRun started = run;
        return started == null ? null : started.state();
    }

    /** When and why the stream failed last; null when it never did. */
    @Nullable String lastFailure() {
        StreamRun started = run;
        return started == null ? null : started.lastFailure();
    }

    boolean isEnabled() {
        return settings.enabled();
    }

    private KafkaStreams make() {
        return new KafkaStreams(topology.get(), properties);
    }
}
