package dev.guanxi.platform.testing.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of contracts/ as they lie in the source tree, below one folder such as events/. */
record Contracts(Path events) {

    static final String SCHEMA = ".schema.json";

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final ObjectMapper YAML = YAMLMapper.builder().build();

    static Contracts current() {
        return new Contracts(folder().resolve("events"));
    }

    /** Every release so far, the oldest first. */
    static List<Contracts> released() {
        try (Stream<Path> releases = Files.list(folder().resolve("released"))) {
            return releases.filter(Files::isDirectory)
                    .sorted()
                    .map(release -> new Contracts(release.resolve("events")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder() {
        return Optional.ofNullable(System.getProperty("guanxi.root"))
                .map(Path::of)
                .orElseGet(Contracts::rootAbove)
                .resolve("contracts");
    }

    static JsonNode yaml(String file) {
        return YAML.readTree(folder().resolve(file));
    }

    static JsonNode json(Path file) {
        return JSON.readTree(file);
    }

    /** One schema per event type; the shared definitions are no type. */
    List<Path> schemas() {
        return files(
                file ->
                        file.toString().endsWith(SCHEMA)
                                && !file.getFileName().toString().startsWith("common."));
    }

    List<Path> examples() {
        return files(file -> file.getParent().endsWith("examples"));
    }

    List<Path> examplesOf(Path schema) {
        String type = typeOf(schema);
        return examples().stream()
                .filter(example -> example.getFileName().toString().startsWith(type + "."))
                .filter(example -> owner(example).equals(owner(schema)))
                .toList();
    }

    Path schemaOf(String owner, String type) {
        return events.resolve(owner).resolve(type + SCHEMA);
    }

    /** The name of the file as the part of the address behind {@code …/contracts/}. */
    String address(Path file) {
        return "events/" + events.relativize(file).toString().replace('\\', '/');
    }

    String owner(Path file) {
        return events.relativize(file).getName(0).toString();
    }

    static String typeOf(Path schema) {
        String name = schema.getFileName().toString();
        return name.substring(0, name.length() - SCHEMA.length());
    }

    /** {@code erp.sale.recorded.v1.full.json} is an example of {@code erp.sale.recorded.v1}. */
    static String typeOfExample(String name) {
        String withoutExtension = name.substring(0, name.lastIndexOf('.'));
        return withoutExtension.substring(0, withoutExtension.lastIndexOf('.'));
    }

    private List<Path> files(Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(events)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path rootAbove() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("contracts/asyncapi.yaml")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No contracts/ above " + here));
    }
}
