package dev.guanxi.platform.testing;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Containers of the same versions as the processes; Testcontainers removes them with the JVM. */
final class DockerTestBed implements TestBed {

    private static final int POSTGRES_PORT = 5432;

    private final Network network = Network.newNetwork();
    private final PostgreSQLContainer postgres =
            new PostgreSQLContainer("postgres:18.6")
                    .withUsername("postgres")
                    .withPassword("test")
                    .withNetwork(network)
                    .withNetworkAliases("postgres")
                    .withCommand(
                            "postgres",
                            "-c",
                            "wal_level=logical",
                            "-c",
                            "track_commit_timestamp=on",
                            "-c",
                            "max_replication_slots=20",
                            "-c",
                            "max_connections=200");
    private final KafkaContainer kafka =
            new KafkaContainer("apache/kafka:" + DockerConnect.KAFKA_VERSION)
                    .withNetwork(network)
                    .withListener("kafka:19092")
                    .withEnv("KAFKA_NUM_PARTITIONS", "12");
    private final GenericContainer<?> connect =
            DockerConnect.container(
                    network, "kafka:19092", Connectors.environment("postgres", POSTGRES_PORT));

    /** Cheap where there is no engine: Testcontainers is asked only when something may answer. */
    static boolean isAvailable() {
        boolean mayAnswer =
                System.getenv("DOCKER_HOST") != null
                        || Files.exists(Path.of("/var/run/docker.sock"));
        return mayAnswer && DockerClientFactory.instance().isDockerAvailable();
    }

    @Override
    public synchronized void require(Set<TestComponent> components) {
        boolean relay = components.contains(TestComponent.CONNECT);
        start(postgres, relay || components.contains(TestComponent.POSTGRES));
        start(kafka, relay || components.contains(TestComponent.KAFKA));
        start(connect, relay);
    }

    private static void start(GenericContainer<?> container, boolean wanted) {
        if (wanted && !container.isRunning()) {
            container.start();
        }
    }

    @Override
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl(database), postgres.getUsername(), postgres.getPassword());
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s"
                .formatted(postgres.getHost(), postgres.getMappedPort(POSTGRES_PORT), database);
    }

    @Override
    public String bootstrap() {
        return kafka.getBootstrapServers();
    }

    @Override
    public URI connectWorker() {
        return DockerConnect.address(connect);
    }
}
