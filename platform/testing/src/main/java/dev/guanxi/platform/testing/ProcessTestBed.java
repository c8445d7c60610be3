package dev.guanxi.platform.testing;

import dev.guanxi.platform.components.Component;
import dev.guanxi.platform.components.ConnectWorker;
import dev.guanxi.platform.components.FreePorts;
import dev.guanxi.platform.components.KafkaBroker;
import dev.guanxi.platform.components.PostgresServer;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Processes on random ports, with their data and logs below target/components of the tested module.
 * They can be killed and started again by a test.
 */
public final class ProcessTestBed implements TestBed {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    private final Path home =
            Path.of("target", "components", Long.toString(ProcessHandle.current().pid()));
    private final PostgresServer postgres =
            new PostgresServer(home.resolve("postgresql"), FreePorts.next(), "test");
    private final KafkaBroker kafka =
            new KafkaBroker(home.resolve("kafka"), FreePorts.next(), FreePorts.next());
    private final ConnectWorker connect =
            new ConnectWorker(
                    home.resolve("connect"),
                    FreePorts.next(),
                    kafka.bootstrap(),
                    Connectors.environment("localhost", postgres.port()));

    ProcessTestBed() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "components-end"));
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    public ConnectWorker connect() {
        return connect;
    }

    @Override
    public synchronized void require(Set<TestComponent> components) {
        boolean relay = components.contains(TestComponent.CONNECT);
        boolean broker = relay || components.contains(TestComponent.KAFKA);
        boolean database = relay || components.contains(TestComponent.POSTGRES);
        start(postgres, database);
        start(kafka, broker);
        await(kafka, broker);
        start(connect, relay);
        await(postgres, database);
        await(connect, relay);
    }

    private static void start(Component component, boolean wanted) {
        if (wanted && !component.isRunning()) {
            component.start();
        }
    }

    private static void await(Component component, boolean wanted) {
        if (wanted) {
            component.awaitReady(LIMIT);
        }
    }

    @Override
    public Connection connect(String database) throws SQLException {
        return postgres.connect(database);
    }

    @Override
    public String jdbcUrl(String database) {
        return postgres.jdbcUrl(database);
    }

    @Override
    public String bootstrap() {
        return kafka.bootstrap();
    }

    @Override
    public URI connectWorker() {
        return connect.address();
    }

    /** The data are of no use to anybody: a kill is faster than a stop. The logs stay. */
    private void end() {
        List.of(connect, kafka, postgres).forEach(Component::kill);
        Folders.delete(home.resolve("postgresql").resolve("data"));
        Folders.delete(home.resolve("kafka").resolve("data"));
    }
}
