package dev.guanxi.platform.components;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A distributed Kafka Connect worker with Debezium, alone in its group: what it relays and how far
 * it got is in Kafka. Connector files take addresses and secrets from the environment given here.
 */
public final class ConnectWorker extends Component {

    private static final String MAIN = "dev.guanxi.platform.components.runtime.ConnectMain";

    /** Its work is small: a second compiler would take more from the others than it gives. */
    private static final List<String> JVM =
            List.of("-Xmx512m", "-Xms96m", "-XX:TieredStopAtLevel=1");

    private final int port;
    private final String bootstrap;
    private final Map<String, String> environment;

    /**
     * @param environment what connector files name as {@code ${env:…}}
     */
    public ConnectWorker(Path home, int port, String bootstrap, Map<String, String> environment) {
        super("connect", home);
        this.port = port;
        this.bootstrap = bootstrap;
        this.environment = Map.copyOf(environment);
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Registers, or changes, the connector that the file describes, and waits until it runs. */
    public void register(Path connectorFile, Duration limit) {
        new Connector(address(), connectorFile).register(limit);
    }

    @Override
    void prepare() throws IOException {
        PropertiesFile.write(settingsFile(), settings(bootstrap, address()));
    }

    /** What a worker is started with, here or in a container. */
    public static Map<String, String> settings(String bootstrap, URI listener) {
        return Map.ofEntries(
                Map.entry("bootstrap.servers", bootstrap),
                Map.entry("group.id", "guanxi-relay"),
                Map.entry("listeners", listener.toString()),
                Map.entry("rest.advertised.host.name", "localhost"),
                Map.entry("config.storage.topic", "guanxi.relay.configs"),
                Map.entry("config.storage.replication.factor", "1"),
                Map.entry("offset.storage.topic", "guanxi.relay.offsets"),
                Map.entry("offset.storage.partitions", "4"),
                Map.entry("offset.storage.replication.factor", "1"),
                Map.entry("status.storage.topic", "guanxi.relay.status"),
                Map.entry("status.storage.partitions", "1"),
                Map.entry("status.storage.replication.factor", "1"),
                Map.entry("offset.flush.interval.ms", "1000"),
                Map.entry("key.converter", "org.apache.kafka.connect.storage.StringConverter"),
                Map.entry("value.converter", "org.apache.kafka.connect.storage.StringConverter"),
                Map.entry("plugin.discovery", "service_load"),
                Map.entry("config.providers", "env"),
                Map.entry(
                        "config.providers.env.class",
                        "org.apache.kafka.common.config.provider.EnvVarConfigProvider"),
                Map.entry("config.providers.env.param.allowlist.pattern", "[A-Z]+_DB_[A-Z_]+"),
                // A worker that was killed gets its tasks back at once, not after five minutes.
                Map.entry("scheduled.rebalance.max.delay.ms", "0"),
                Map.entry("session.timeout.ms", "6000"),
                Map.entry("heartbeat.interval.ms", "1000"));
    }

    @Override
    ProcessBuilder command() {
        ProcessBuilder builder = JavaCommand.of(JVM, MAIN, settingsFile());
        builder.environment().putAll(environment);
        return builder;
    }

    /** Healthy means: joined its group and read its own topics to the end. */
    @Override
    boolean answers() {
        return ConnectClient.isHealthy(address());
    }

    private Path settingsFile() {
        return home().resolve("connect.properties");
    }
}
