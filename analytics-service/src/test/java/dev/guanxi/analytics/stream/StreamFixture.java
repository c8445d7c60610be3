package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.profile.CustomerState;
import dev.guanxi.analytics.profile.CustomerStateCodec;
import dev.guanxi.analytics.value.ModelPublished;
import dev.guanxi.analytics.value.ValueSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole topology without a broker; time stands still unless it is moved. */
final class StreamFixture implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
    static final JsonMapper JSON = new JsonMapper();

    /** In memory where there is such a folder: stores sync a file of theirs after each record. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private final Path folder = folder();
    private final TopologyTestDriver driver;

    StreamFixture() {
        StreamsBuilder builder = new StreamsBuilder();
        ValueTopology.build(builder, value(), settings());
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, ValueTopology.NAME);
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:9");
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        // As in production; and at-least-once would sync its files after each record.
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        driver = new TopologyTestDriver(builder.build(), properties, NOW);
    }

    static ValueSettings value() {
        return new ValueSettings(
                Currency.getInstance("GBP"),
                new BigDecimal("0.35"),
                3,
                new BigDecimal("0.10"),
                365,
                730);
    }

    static StreamSettings settings() {
        return new StreamSettings(
                true,
                Duration.ofDays(60),
                Set.of("crm.ignored.v1", "crm.customer.customer.changed.v1"),
                Duration.ofMillis(250),
                2,
                new StreamSettings.Runtime("", 1, 0, (short) 1, 12, Duration.ofMillis(100)));
    }

    /** An event with all headers, as it arrives. */
    record Event(String topic, String key, Map<String, String> headers, String json) {}

    static Event event(String topic, String type, String key, String json) {
        return new Event(
                topic,
                key,
                Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", type,
                        "ce_time", "2026-01-15T11:59:59Z",
                        "ce_sequence", "1",
                        "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
                json);
    }

    void send(Event event) {
        RecordHeaders headers = new RecordHeaders();
        event.headers()
                .forEach((name, text) -> headers.add(name, text.getBytes(StandardCharsets.UTF_8)));
        driver.createInputTopic(event.topic(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(
                        new TestRecord<>(
                                event.key().getBytes(StandardCharsets.UTF_8),
                                event.json().getBytes(StandardCharsets.UTF_8),
                                headers,
                                NOW));
    }

    void send(ModelPublished model) {
        driver.createInputTopic(
                        ModelPublished.TOPIC, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(model.name().getBytes(StandardCharsets.UTF_8), Json.write(model), NOW);
    }

    /** A share as it stands on the topic between merged customers and survivors. */
    void sendShare(UUID survivor, Share share) {
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.put(headers, "ce_id", UUID.randomUUID().toString());
        EventHeaders.put(headers, "ce_type", Events.SALE);
        driver.createInputTopic(
                        ValueTopology.NAME + "-by-survivor-repartition",
                        new ByteArraySerializer(),
                        new ByteArraySerializer())
                .pipeInput(
                        new TestRecord<>(
                                survivor.toString().getBytes(StandardCharsets.UTF_8),
                                share.write(),
                                headers,
                                NOW));
    }

    void pass(Duration time) {
        driver.advanceWallClockTime(time);
    }

    List<TestRecord<String, byte[]>> read(String topic) {
        return driver.createOutputTopic(
                        topic, new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    List<JsonNode> readJson(String topic) {
        return read(topic).stream().map(message -> JSON.readTree(message.value())).toList();
    }

    /** What the stream remembers of a customer, as bytes that can be compared. */
    byte[] state(UUID customer) {
        KeyValueStore<UUID, byte[]> store = driver.getKeyValueStore(ValueTopology.CUSTOMERS);
        CustomerState state = CustomerStateCodec.read(store.get(customer));
        return CustomerStateCodec.write(state);
    }

    static String header(TestRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        driver.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.isWritable(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "streams")
                    : Files.createTempDirectory("streams");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
