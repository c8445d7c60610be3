package dev.guanxi.platform.testing.things;

import dev.guanxi.platform.inbox.ReceivedEvent;
import dev.guanxi.platform.inbox.Subscription;
import dev.guanxi.platform.problem.RuleBroken;
import dev.guanxi.platform.tracing.TraceContexts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The smallest service that uses everything the platform gives. */
@SpringBootApplication
class ThingsApplication {

    static final String TOPIC = "crm.others.thing";
    static final String MADE = "crm.things.thing.made.v1";
    static final String UNLUCKY = "unlucky";

    /** The trace in which each thing was seen. */
    static final Map<String, String> TRACES = new ConcurrentHashMap<>();

    record ThingMade(String thingId, String name) {}

    @Bean
    Subscription thingSubscription(JdbcClient jdbc, TraceContexts traces) {
        return Subscription.of("things-service", TOPIC)
                .on(
                        MADE,
                        ThingMade.class,
                        event -> {
                            TRACES.put(
                                    event.data().thingId(),
                                    String.valueOf(traces.currentTraceId()));
                            count(jdbc, event);
                        })
                .ignoring("crm.things.thing.painted.v1")
                .validated();
    }

    @Bean
    CountingJob countingJob(JdbcClient jdbc) {
        return new CountingJob(jdbc);
    }

    /** Writes first and refuses then, so that a missing rollback would show. */
    private static void count(JdbcClient jdbc, ReceivedEvent<ThingMade> event) {
        jdbc.sql(
                        """
                        INSERT INTO seen (subject, times) VALUES (:subject, 1)
                        ON CONFLICT (subject) DO UPDATE SET times = seen.times + 1
                        """)
                .param("subject", event.data().thingId())
                .update();
        if (event.data().name().equals(UNLUCKY)) {
            throw new RuleBroken("unlucky-thing", "Nobody wants an unlucky thing");
        }
    }
}
