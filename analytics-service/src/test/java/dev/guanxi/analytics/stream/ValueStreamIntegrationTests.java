package dev.guanxi.analytics.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.platform.testing.TestBed;
import dev.guanxi.platform.testing.TestComponent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a broker, with a topology of its own: a table that every instance reads whole. */
class ValueStreamIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String topic = "table-" + UUID.randomUUID();
    private final ValueStream stream;
    private boolean isMadeAtOnce = true;
    private int tries;

    ValueStreamIntegrationTests(@TempDir Path folder) {
        TestBed bed = TestBed.shared();
        bed.require(Set.of(TestComponent.KAFKA));
        StreamSettings.Runtime runtime =
                new StreamSettings.Runtime(
                        folder.toString(), 1, 0, (short) 1, 1, Duration.ofMillis(100));
        Properties properties = StreamConfiguration.properties(runtime, bed.bootstrap());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "reader-of-" + topic);
        Topics topics =
                new Topics(runtime, bed.bootstrap()) {
                    @Override
                    void make() throws InterruptedException, ExecutionException {
                        if (tries++ > 0 || isMadeAtOnce) {
                            makeTopic(bed.bootstrap());
                        }
                    }
                };
        stream =
                new ValueStream(
                        this::topology,
                        properties,
                        topics,
                        StreamFixture.settings(),
                        new SimpleMeterRegistry());
    }

    @AfterEach
    void stop() {
        stream.stop();
    }

    @Test
    void topicThatTheBrokerDoesNotKnowYetDelaysTheStreamOnly() {
        isMadeAtOnce = false;

        stream.start();

        awaitRunning();
        assertThat(tries).isEqualTo(2);
        assertThat(new StreamHealth(stream).health().getDetails().get("lastFailure"))
                .asString()
                .contains("no partitions available for topic " + topic);
    }

    /** Spring pauses an application that no test uses at the moment. */
    @Test
    void stoppedStreamCanBeStartedAgain() {
        stream.start();
        awaitRunning();

        stream.stop();
        assertThat(stream.isRunning()).isFalse();
        assertThat(stream.state()).isNull();
        stream.start();

        awaitRunning();
        assertThat(stream.lastFailure()).isNull();
    }

    private void awaitRunning() {
        await().atMost(LIMIT)
                .untilAsserted(
                        () ->
                                assertThat(stream.state())
                                        .as("last failure: %s", stream.lastFailure())
                                        .isEqualTo(KafkaStreams.State.RUNNING));
    }

    private void makeTopic(String bootstrap) throws InterruptedException, ExecutionException {
        try (Admin admin =
                Admin.create(Map.of(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                        .all()
                        .get();
            }
        }
    }

    private Topology topology() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.globalTable(
                topic, Consumed.with(Serdes.String(), Serdes.String()), Materialized.as("table"));
        return builder.build();
    }
}
