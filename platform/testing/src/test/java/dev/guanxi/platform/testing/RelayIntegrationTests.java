package dev.guanxi.platform.testing;

import static dev.guanxi.platform.testing.KafkaTestClient.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.guanxi.platform.components.Component;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RelayIntegrationTests {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static RelayBed relay;
    private static KafkaTestClient kafka;
    private static UUID writtenBeforeRegistration;

    @BeforeAll
    static void startRelay() throws SQLException {
        relay = new RelayBed("sales");
        kafka = relay.kafka();
        writtenBeforeRegistration = relay.write("relay.early", null);
        relay.register();
    }

    @Test
    void settingsAreDurable() throws SQLException {
        assertThat(relay.ask("SHOW fsync")).isEqualTo("on");
        assertThat(relay.ask("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(relay.ask("SHOW full_page_writes")).isEqualTo("on");
        assertThat(relay.ask("SHOW wal_level")).isEqualTo("logical");
        assertThat(relay.ask("SHOW max_slot_wal_keep_size")).isEqualTo("-1");
        assertThat(relay.ask("SHOW server_version")).startsWith("18");
    }

    @Test
    void rowReachesItsTopicWithAllHeadersAndPlainJson() throws SQLException {
        UUID id = relay.write("relay.headers", TRACE);

        ConsumerRecord<String, String> event = await("relay.headers", id);

        assertThat(event.key()).isEqualTo("key-" + id);
        assertThat(event.value()).startsWith("{").contains("\"amount\": \"12.50\"");
        assertThat(header(event, "ce_specversion")).hasValue("1.0");
        assertThat(header(event, "ce_type")).hasValue("relay.tested.v1");
        assertThat(header(event, "ce_source")).hasValue("/guanxi/test");
        assertThat(header(event, "ce_subject")).hasValue("subject-" + id);
        assertThat(header(event, "ce_time")).hasValue("2026-01-01T00:00:00Z");
        assertThat(header(event, "ce_dataschema")).hasValue("https://guanxi.dev/test");
        assertThat(header(event, "ce_sequence")).hasValue("1");
        assertThat(header(event, "content-type")).hasValue("application/json");
        assertThat(header(event, "traceparent")).hasValue(TRACE);
    }

    @Test
    void rowWithoutTraceCarriesNone() throws SQLException {
        UUID id = relay.write("relay.untraced", null);

        assertThat(header(await("relay.untraced", id), "traceparent")).isEmpty();
    }

    @Test
    void rowWrittenBeforeTheConnectorWasRegisteredArrives() {
        assertThat(await("relay.early", writtenBeforeRegistration).key())
                .isEqualTo("key-" + writtenBeforeRegistration);
    }

    @Test
    void everyRowOfABatchArrives() throws SQLException {
        List<UUID> ids = relay.write("relay.batch", 5_000, null);

        assertThat(arrivedIds("relay.batch", ids)).containsAll(texts(ids));
    }

    @Test
    void killedConnectLosesNothing() throws SQLException {
        assertThat(survives(processes().connect(), "relay.kill-connect")).isTrue();
    }

    @Test
    void killedDatabaseLosesNothing() throws SQLException {
        assertThat(survives(processes().postgres(), "relay.kill-postgres")).isTrue();
    }

    @Test
    void killedBrokerLosesNothing() throws SQLException {
        assertThat(survives(processes().kafka(), "relay.kill-kafka")).isTrue();
    }

    /** Kills while rows are on their way; writes more after the restart; all must come out. */
    private static boolean survives(Component component, String topic) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        for (int batch : IntStream.range(0, 20).toArray()) {
            ids.addAll(relay.write(topic, 100 + batch, null));
        }
        component.kill();
        component.start();
        component.awaitReady(LIMIT);
        ids.addAll(relay.write(topic, 50, null));

        List<String> expected = texts(ids);
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(published(topic)).containsAll(expected));
        return true;
    }

    private static ProcessTestBed processes() {
        assumeThat(relay.bed()).isInstanceOf(ProcessTestBed.class);
        return (ProcessTestBed) relay.bed();
    }

    private static ConsumerRecord<String, String> await(String topic, UUID id) {
        return kafka.await(topic, m -> header(m, "ce_id").orElse("").equals(id.toString()));
    }

    private static List<String> arrivedIds(String topic, List<UUID> ids) {
        List<String> expected = texts(ids);
        return kafka
                .await(topic, ids.size(), m -> expected.contains(header(m, "ce_id").orElse("")))
                .stream()
                .map(m -> header(m, "ce_id").orElseThrow())
                .toList();
    }

    private static List<String> published(String topic) {
        return kafka.readAll(topic).stream().map(m -> header(m, "ce_id").orElse("")).toList();
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
