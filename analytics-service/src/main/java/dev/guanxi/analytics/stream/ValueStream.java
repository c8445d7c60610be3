package dev.guanxi.analytics.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the topology: waits for the broker, makes missing topics, replaces threads that fail. */
class ValueStream implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ValueStream.class);
    private static final long RETRY_MILLIS = 1000;
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(15);

    private final Topology topology;
    private final Properties properties;
    private final StreamSettings settings;
    private final MeterRegistry meters;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable KafkaStreams streams;
    private volatile boolean running;

    ValueStream(
            Topology topology,
            Properties properties,
            StreamSettings settings,
            MeterRegistry meters) {
        this.topology = topology;
        this.properties = properties;
        this.settings = settings;
        this.meters = meters;
    }

    @Override
    public void start() {
        if (settings.enabled() && !running) {
            running = true;
            Thread.ofPlatform().name("value-stream-start").daemon().start(this::startWhenReady);
        }
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        KafkaStreams started = streams;
        if (started != null) {
            started.close(CLOSE_LIMIT);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    KafkaStreams.@Nullable State state() {
        KafkaStreams started = streams;
        return started == null ? null : started.state();
    }

    boolean isEnabled() {
        return settings.enabled();
    }

    private void startWhenReady() {
        try {
            Topics topics = new Topics(settings.runtime());
            while (!isMade(topics)) {
                if (stopped.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            startNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isMade(Topics topics) throws InterruptedException {
        try {
            topics.make(
                    Map.of(
                            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                            properties.get(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG),
                            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                            10_000,
                            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            5000));
            return true;
        } catch (ExecutionException e) {
            log.warn("The topics cannot be made yet: {}", String.valueOf(e.getCause()));
            return false;
        }
    }

    private synchronized void startNow() {
        if (stopped.getCount() == 0) {
            return;
        }
        KafkaStreams made = new KafkaStreams(topology, properties);
        made.setUncaughtExceptionHandler(
                failure -> {
                    log.error("A stream thread failed and is replaced", failure);
                    return StreamThreadExceptionResponse.REPLACE_THREAD;
                });
        new KafkaStreamsMetrics(made).bindTo(meters);
        made.start();
        streams = made;
    }
}
