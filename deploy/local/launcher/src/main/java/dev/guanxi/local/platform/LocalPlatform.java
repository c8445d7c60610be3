package dev.guanxi.local.platform;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.place.Secrets;
import dev.guanxi.local.process.JavaProcess;
import dev.guanxi.local.process.Part;
import dev.guanxi.local.process.RunState;
import dev.guanxi.local.process.Supervisor;
import dev.guanxi.platform.components.ConnectWorker;
import dev.guanxi.platform.components.KafkaBroker;
import dev.guanxi.platform.components.PostgresServer;
import dev.guanxi.platform.components.ServiceDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** All processes of Guanxi on this machine, from PostgreSQL to the gateway. */
public final class LocalPlatform {

    private static final String HOST = "localhost";
    private static final Duration RELAY_WITHIN = Duration.ofSeconds(90);

    private final Home home;
    private final PortPlan ports;
    private final StartReport report;
    private final boolean prepared;
    private final List<ServiceKind> kinds;
    private final Supervisor supervisor;
    private final Map<ServiceKind, ServiceDatabase> databases = new TreeMap<>();
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final ConnectWorker connect;
    private final ConnectorWatch connectors;

    /**
     * @param prepared start extracted programs with AOT caches; otherwise the jars as they are
     */
    public LocalPlatform(Home home, PortPlan ports, Consumer<String> out, boolean prepared) {
        this(home, ports, out, prepared, List.of(ServiceKind.values()));
    }

    private LocalPlatform(
            Home home,
            PortPlan ports,
            Consumer<String> out,
            boolean prepared,
            List<ServiceKind> kinds) {
        this.kinds = kinds;
        this.home = home;
        this.ports = ports;
        this.prepared = prepared;
        this.report = new StartReport(out);
        this.supervisor = new Supervisor(home.run("state.json"), ports.base(), report::happened);
        Secrets secrets = new Secrets(home.secrets());
        Map<String, String> relayEnvironment = new HashMap<>();
        for (ServiceKind kind : kinds.stream().filter(ServiceKind::hasDatabase).toList()) {
            String name = kind.shortName();
            ServiceDatabase database =
                    new ServiceDatabase(name, secrets.of(name), secrets.of(name + "_relay"));
            databases.put(kind, database);
            relayEnvironment.putAll(database.relayEnvironment(HOST, ports.postgres()));
        }
        this.postgres =
                new PostgresServer(
                        home.data("postgresql"), ports.postgres(), secrets.of("postgres"));
        this.kafka = new KafkaBroker(home.data("kafka"), ports.kafka(), ports.kafkaController());
        this.connect =
                new ConnectWorker(
                        home.data("connect"), ports.connect(), kafka.bootstrap(), relayEnvironment);
        this.connectors = new ConnectorWatch(connect.address(), report::happened);
    }

    /** customer-service alone, with the components and the issuer that it needs. */
    public static LocalPlatform ofCustomers(Home home, PortPlan ports, Consumer<String> out) {
        List<ServiceKind> kinds = List.of(ServiceKind.ISSUER, ServiceKind.CUSTOMER);
        return new LocalPlatform(home, ports, out, true, kinds);
    }

    private void make(ServiceKind kind, ServiceDatabase database) {
        database.createOn(postgres);
        if (kind.hasRelay()) {
            database.createSlotOn(postgres);
        }
    }

    /** Returns when everything answers and every relay runs. */
    public void start() throws InterruptedException {
        if (prepared) {
            new Programs(home, report::happened).prepare(kinds);
        }
        supervisor.start(part(postgres, HOST + ":" + ports.postgres()));
        databases.forEach(this::make);
        report.ready("PostgreSQL with " + databases.size() + " databases");
        supervisor.start(part(kafka, kafka.bootstrap()));
        TopicPlan topics = TopicPlan.read(home.root().resolve("contracts/asyncapi.yaml"));
        topics.createOn(kafka.bootstrap());
        report.ready("Kafka with " + topics.topics().size() + " topics");
        List<Part> rest = new ArrayList<>();
        rest.add(part(connect, connect.address().toString()));
        kinds.stream().map(this::service).forEach(rest::add);
        int atOnce = Math.max(3, Runtime.getRuntime().availableProcessors() + 1);
        supervisor.startAll(rest, atOnce, report::ready);
        for (ServiceKind kind : databases.keySet()) {
            if (kind.hasRelay()) {
                connect.register(connectorFile(kind), RELAY_WITHIN);
            }
        }
        connectors.begin();
        report.ready("the relays");
        supervisor.markReady();
    }

    /** Stops in the reverse order; returns when nothing is left. */
    public void stop() {
        connectors.close();
        supervisor.stopAll(report::stopped);
    }

    public RunState state() {
        return supervisor.state();
    }

    /** Extracts the programs and trains their caches, as part of a build. */
    public static void prepare(Home home, Consumer<String> out) {
        new Programs(home, new StartReport(out)::happened).prepare(List.of(ServiceKind.values()));
    }

    private Path connectorFile(ServiceKind kind) {
        return home.root().resolve("deploy/connectors").resolve(kind.shortName() + ".json");
    }

    private Part part(dev.guanxi.platform.components.Component component, String address) {
        return new ComponentPart(component, address, home.log(component.name()));
    }

    private Part service(ServiceKind kind) {
        Path log = home.log(kind.displayName());
        AotCache cache = new Programs(home, report::happened).of(kind);
        JavaProcess process =
                new JavaProcess(
                        kind.displayName(),
                        prepared ? cache.startArguments(log) : plain(kind),
                        environment(kind),
                        log);
        String address = "http://" + HOST + ":" + ports.service(kind.shortName());
        return new ServicePart(
                process,
                address,
                Health.readiness(ports, kind),
                prepared && cache.isThere(),
                report::happened);
    }

    private List<String> plain(ServiceKind kind) {
        List<String> arguments = new ArrayList<>(kind.jvmOptions());
        arguments.add("-XX:TieredStopAtLevel=1");
        arguments.add("-jar");
        arguments.add(home.jar(kind.module()).toString());
        return arguments;
    }

    private Map<String, String> environment(ServiceKind kind) {
        Map<String, String> environment = new HashMap<>(ServiceKind.addresses(ports));
        environment.put("SERVER_PORT", Integer.toString(ports.service(kind.shortName())));
        environment.put(
                "MANAGEMENT_SERVER_PORT", Integer.toString(ports.management(kind.shortName())));
        environment.put("GUANXI_ISSUER_URI", "http://" + HOST + ":" + ports.service("issuer"));
        environment.put("GUANXI_KAFKA_BOOTSTRAP", kafka.bootstrap());
        environment.put(
                "GUANXI_ISSUER_KEY_FILE", home.data("issuer").resolve("key.json").toString());
        environment.put("GUANXI_STREAMS_DIR", home.data("streams").toString());
        // One thread does it here, with half of the Kafka transactions and of the polls.
        environment.put("GUANXI_STREAMS_THREADS", "1");
        environment.put("GUANXI_INBOX_CONCURRENCY", "1");
        environment.put("GUANXI_ANALYTICS_SINK_CONCURRENCY", "1");
        ServiceDatabase database = databases.get(kind);
        if (database != null) {
            environment.put("GUANXI_DB_URL", postgres.jdbcUrl(database.service()));
            environment.put("GUANXI_DB_USER", database.service());
            environment.put("GUANXI_DB_PASSWORD", database.password());
        }
        return environment;
    }
}
