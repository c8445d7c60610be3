package dev.guanxi.platform.testing;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.guanxi.platform.components.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What contracts/ promises about one event type. The service that publishes validates what it
 * makes, the services that read try the golden examples: so each side is held to the same file.
 */
public final class EventContract {

    private static final String BASE = "https://guanxi.dev/contracts/";
    private static final String SCHEMA = ".schema.json";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemas(EventContract::read)
                                    .schemaRegistryConfig(
                                            SchemaRegistryConfig.builder()
                                                    .formatAssertionsEnabled(true)
                                                    .build()));

    private final String type;
    private final Path file;

    private EventContract(String type, Path file) {
        this.type = type;
        this.file = file;
    }

    /** The contract of a type such as {@code crm.sales.order.placed.v1}. */
    public static EventContract of(String type) {
        Path events = contracts().resolve("events");
        List<Path> found = files(events, Integer.MAX_VALUE, path -> path.endsWith(type + SCHEMA));
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "contracts/events has " + found.size() + " schemas for " + type);
        }
        return new EventContract(type, found.getFirst());
    }

    public void assertValid(String json) {
        List<String> violations = violations(json);
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    type + " breaks its contract:\n" + String.join("\n", violations) + "\n" + json);
        }
    }

    /** What is wrong, as {@code pointer: message}; empty when the event keeps its contract. */
    public List<String> violations(String json) {
        String address = BASE + contracts().relativize(file).toString().replace('\\', '/');
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(address));
        return schema.validate(JSON.readTree(json)).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** The golden examples, as the JSON of their files. */
    public List<String> examples() {
        return examplesIn(exampleFolder());
    }

    /** Messages that every reader must refuse; some of them are no JSON at all. */
    public List<String> refusedExamples() {
        return examplesIn(exampleFolder().resolve("refused"));
    }

    private List<String> examplesIn(Path folder) {
        List<Path> files = files(folder, 1, path -> name(path).startsWith(type + "."));
        if (files.isEmpty()) {
            throw new IllegalArgumentException(folder + " has no example for " + type);
        }
        return files.stream().map(EventContract::text).toList();
    }

    public String example(String name) {
        return text(exampleFolder().resolve(type + "." + name + ".json"));
    }

    /** A golden example, to be changed in one place by a test. */
    public JsonNode exampleTree(String name) {
        return JSON.readTree(example(name));
    }

    private Path exampleFolder() {
        return file.resolveSibling("examples");
    }

    private static @Nullable String read(String address) {
        return address.startsWith(BASE)
                ? text(contracts().resolve(address.substring(BASE.length())))
                : null;
    }

    private static Path contracts() {
        return ProjectRoot.find().resolve("contracts");
    }

    private static List<Path> files(Path folder, int depth, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
