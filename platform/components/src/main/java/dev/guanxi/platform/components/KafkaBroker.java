package dev.guanxi.platform.components;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A Kafka broker and KRaft controller in one process on localhost. It makes topics when they are
 * first used, with 12 partitions, and keeps every record: history is what this platform lives on.
 */
public final class KafkaBroker extends Component {

    private static final String MAIN = "dev.guanxi.platform.components.runtime.KafkaMain";
    private static final List<String> HEAP = List.of("-Xmx512m", "-Xms128m");
    private static final int CONNECT_LIMIT_MILLISECONDS = 500;

    private final int port;
    private final int controllerPort;

    public KafkaBroker(Path home, int port, int controllerPort) {
        super("kafka", home);
        this.port = port;
        this.controllerPort = controllerPort;
    }

    public String bootstrap() {
        return "localhost:" + port;
    }

    @Override
    void prepare() throws IOException {
        PropertiesFile.write(settingsFile(), settings());
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@localhost:" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://localhost:"
                                + port
                                + ",CONTROLLER://localhost:"
                                + controllerPort),
                Map.entry("advertised.listeners", "PLAINTEXT://localhost:" + port),
                Map.entry(
                        "listener.security.protocol.map",
                        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("log.dirs", home().resolve("data").toString()),
                Map.entry("num.partitions", "12"),
                Map.entry("default.replication.factor", "1"),
                Map.entry("auto.create.topics.enable", "true"),
                Map.entry("log.retention.ms", "-1"),
                Map.entry("log.index.size.max.bytes", "1048576"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "12"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "12"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // A killed broker is let in again when its old session is over: 4 s, not 9 s.
                Map.entry("broker.session.timeout.ms", "4000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"));
    }

    @Override
    ProcessBuilder command() {
        return JavaCommand.of(HEAP, MAIN, settingsFile());
    }

    /** The broker opens its listener for clients only when it is able to serve them. */
    @Override
    boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), CONNECT_LIMIT_MILLISECONDS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path settingsFile() {
        return home().resolve("kafka.properties");
    }
}
