package dev.guanxi.local.bench;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.api.Tokens;
import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.platform.LocalPlatform;
import dev.guanxi.local.process.Memory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** PostgreSQL, Kafka, Connect, the issuer and customer-service of its own, deleted afterwards. */
final class CustomerSetup implements AutoCloseable {

    private static final String ADMINISTRATOR = "ada";
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration WITHIN = Duration.ofMinutes(20);
    private static final Set<String> UNDER_WAY = Set.of("queued", "running");

    private final Path folder;
    private final LocalPlatform platform;
    private final CustomerDatabase database;
    private final Gateway customers;

    private CustomerSetup(Home home, PortPlan ports, Consumer<String> out) {
        this.folder = home.folder();
        this.platform = LocalPlatform.ofCustomers(home, ports, out);
        this.database = new CustomerDatabase(home, ports);
        this.customers = new Gateway(ports, "customer", new Tokens(ports));
    }

    static CustomerSetup start(Home home, Consumer<String> out) throws InterruptedException {
        Path bench = home.folder().resolve("bench");
        Home.deleteTree(bench);
        Home own = new Home(home.root(), bench.resolve("customer"));
        CustomerSetup setup = new CustomerSetup(own, PortPlan.anyFree(), out);
        Runtime.getRuntime().addShutdownHook(new Thread(setup.platform::stop, "stop"));
        setup.platform.start();
        return setup;
    }

    Path folder() {
        return folder;
    }

    CustomerDatabase database() {
        return database;
    }

    Gateway customers() {
        return customers;
    }

    void defineField() {
        customers.post(
                ADMINISTRATOR,
                "/custom-fields",
                Map.of(
                        "name",
                        PartyFile.FIELD,
                        "label",
                        "Size of the fleet",
                        "kinds",
                        List.of("organisation"),
                        "type",
                        "number"));
    }

    double copy(PartyFile file) {
        return database.copy(file);
    }

    /** Rows per second from the first byte sent to the last row committed with its event. */
    double importFile(PartyFile file) throws InterruptedException {
        Instant begun = Instant.now();
        JsonNode job =
                customers.postFile(
                        ADMINISTRATOR, "/customers:import?mode=create", "text/csv", file.path());
        String path = "/imports/" + job.path("id").asString();
        while (UNDER_WAY.contains(job.path("state").asString())) {
            if (Duration.between(begun, Instant.now()).compareTo(WITHIN) > 0) {
                throw new LocalFailure("the import does not end: " + job);
            }
            Thread.sleep(LOOK_EVERY);
            job = customers.get(ADMINISTRATOR, path);
        }
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        if (job.path("counts").path("created").asLong() != file.rows()) {
            throw new LocalFailure("not all rows were taken: " + job);
        }
        database.analyze();
        return file.rows() / seconds;
    }

    double memoryMegabytes() {
        return platform.state().components().stream()
                .filter(component -> component.name().equals("customer-service"))
                .mapToDouble(component -> Memory.of(component) / 1_048_576.0)
                .sum();
    }

    @Override
    public void close() {
        platform.stop();
        Home.deleteTree(folder.resolve("data"));
    }
}
