package dev.guanxi.analytics.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the stream running until it is ended: makes missing topics, replaces threads that fail, and
 * begins anew when the whole client has failed. Kafka's client gives up for good when, for one, the
 * broker does not know a topic yet that it has just been told to make, and the model is read from
 * it.
 */
class StreamRun implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(StreamRun.class);
    private static final long RETRY_MILLIS = 1000;
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(15);

    private final Topics topics;
    private final Supplier<KafkaStreams> client;
    private final MeterRegistry meters;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable KafkaStreams streams;
    private volatile @Nullable String lastFailure;

    StreamRun(Topics topics, Supplier<KafkaStreams> client, MeterRegistry meters) {
        this.topics = topics;
        this.client = client;
        this.meters = meters;
    }

    @Override
    public void run() {
        try {
            do {
                runUntilItFails();
            } while (!ended.await(RETRY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void end() {
        ended.countDown();
        KafkaStreams started = streams;
        if (started != null) {
            started.close(CLOSE_LIMIT);
        }
    }

    KafkaStreams.@Nullable State state() {
        KafkaStreams started = streams;
        return started == null ? null : started.state();
    }

    @Nullable String lastFailure() {
        return lastFailure;
    }

    private void runUntilItFails() throws InterruptedException {
        try {
            topics.make();
            run(client.get());
        } catch (ExecutionException e) {
            // Mostly a broker that is not there yet: a line each time is enough.
            lastFailure = Instant.now() + " The topics cannot be made: " + e.getCause();
            log.warn("The topics cannot be made yet: {}", String.valueOf(e.getCause()));
        } catch (RuntimeException e) {
            failed("The stream cannot be started yet", e);
        }
    }

    private void run(KafkaStreams made) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        made.setUncaughtExceptionHandler(
                failure -> {
                    failed("A stream thread failed and is replaced", failure);
                    return StreamThreadExceptionResponse.REPLACE_THREAD;
                });
        made.setStateListener(
                (now, before) -> {
                    log.info("The stream is {}, it was {}", now, before);
                    if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) {
                        over.countDown();
                    }
                });
        streams = made;
        try (KafkaStreamsMetrics metrics = new KafkaStreamsMetrics(made)) {
            // Whoever ends this run either sees the client, or is seen here.
            if (ended.getCount() > 0) {
                metrics.bindTo(meters);
                made.start();
                over.await();
            }
        } finally {
            made.close(CLOSE_LIMIT);
        }
    }

    private void failed(String what, Throwable why) {
        if (ended.getCount() > 0) {
            lastFailure = Instant.now() + " " + what + ": " + why;
            log.error(what, why);
        }
    }
}
