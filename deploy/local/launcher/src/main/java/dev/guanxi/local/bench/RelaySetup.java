package dev.guanxi.local.bench;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.platform.components.ConnectWorker;
import dev.guanxi.platform.components.FreePorts;
import dev.guanxi.platform.components.KafkaBroker;
import dev.guanxi.platform.components.PostgresServer;
import dev.guanxi.platform.components.ServiceDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/** A PostgreSQL, a Kafka and a Connect of its own with one outbox, deleted afterwards. */
final class RelaySetup implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(90);
    private static final String CONNECTOR = "sales";

    private final Path folder;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final ConnectWorker connect;
    private final OutboxFiller outbox;
    private final PlainSender plain;

    private RelaySetup(Home home, Path folder) {
        ServiceDatabase database = new ServiceDatabase(CONNECTOR, secret(), secret());
        this.folder = folder;
        this.postgres =
                new PostgresServer(folder.resolve("postgresql"), FreePorts.next(), secret());
        this.kafka = new KafkaBroker(folder.resolve("kafka"), FreePorts.next(), FreePorts.next());
        this.connect =
                new ConnectWorker(
                        folder.resolve("connect"),
                        FreePorts.next(),
                        kafka.bootstrap(),
                        database.relayEnvironment("localhost", postgres.port()));
        BenchPayload payload = BenchPayload.read(home.root());
        this.outbox = new OutboxFiller(home.root(), postgres, database, payload);
        this.plain = new PlainSender(kafka.bootstrap(), payload);
    }

    static RelaySetup start(Home home, Consumer<String> out) throws InterruptedException {
        Path folder =
                home.folder().resolve("bench").resolve("relay-" + ProcessHandle.current().pid());
        Home.deleteTree(home.folder().resolve("bench"));
        RelaySetup setup = new RelaySetup(home, folder);
        try {
            setup.start(home.root(), out);
            return setup;
        } catch (RuntimeException | InterruptedException e) {
            setup.close();
            throw e;
        }
    }

    private void start(Path root, Consumer<String> out) throws InterruptedException {
        postgres.start();
        kafka.start();
        postgres.awaitReady(READY_WITHIN);
        outbox.migrate();
        kafka.awaitReady(READY_WITHIN);
        connect.start();
        connect.awaitReady(READY_WITHIN);
        connect.register(
                root.resolve("deploy/connectors").resolve(CONNECTOR + ".json"), READY_WITHIN);
        out.accept("  PostgreSQL, Kafka and Connect run in " + folder);
    }

    /** Fills the outbox while the relay is stopped, lets it go, and times it; events per second. */
    double drain(int events) throws InterruptedException {
        command("stop");
        outbox.awaitUnread();
        String topic = "bench.relay." + UUID.randomUUID();
        outbox.fill(topic, events);
        try (ArrivalTimer arrivals = new ArrivalTimer(kafka.bootstrap(), topic)) {
            command("resume");
            return arrivals.eventsPerSecond(events);
        }
    }

    /** The same messages by a producer with the relay's settings; events per second. */
    double sendPlain(int events) {
        String topic = "bench.plain." + UUID.randomUUID();
        try (ArrivalTimer arrivals = new ArrivalTimer(kafka.bootstrap(), topic)) {
            plain.send(topic, events);
            return arrivals.eventsPerSecond(events);
        }
    }

    private void command(String verb) throws InterruptedException {
        URI address = connect.address().resolve("/connectors/" + CONNECTOR + "/" + verb);
        try (HttpClient http = HttpClient.newHttpClient()) {
            int status =
                    http.send(
                                    HttpRequest.newBuilder(address)
                                            .PUT(BodyPublishers.noBody())
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode();
            if (status / 100 != 2) {
                throw new LocalFailure("Connect answered " + status + " to " + verb);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Connect does not answer", e);
        }
    }

    private static String secret() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void close() {
        connect.stop();
        kafka.stop();
        postgres.stop();
        if (Files.exists(folder)) {
            Home.deleteTree(folder);
        }
    }
}
