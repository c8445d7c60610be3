package dev.guanxi.platform.testing;

import dev.guanxi.platform.components.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The connector files of deploy/connectors: the very ones that production uses. */
final class Connectors {

    private static final String SUFFIX = ".json";

    private Connectors() {}

    static Path fileOf(String service) {
        Path file = folder().resolve(service + SUFFIX);
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("No connector for " + service + ": " + file);
        }
        return file;
    }

    /** The environment in which every connector finds the database of its service. */
    static Map<String, String> environment(String host, int port) {
        Map<String, String> environment = new HashMap<>();
        for (String service : services()) {
            environment.putAll(TestBed.databaseOf(service).relayEnvironment(host, port));
        }
        return environment;
    }

    private static List<String> services() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The connector files cannot be listed", e);
        }
    }

    private static Path folder() {
        return ProjectRoot.find().resolve("deploy/connectors");
    }
}
