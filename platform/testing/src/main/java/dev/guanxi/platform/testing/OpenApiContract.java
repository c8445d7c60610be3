package dev.guanxi.platform.testing;

import dev.guanxi.platform.components.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Holds a running service's OpenAPI against {@code contracts/http/<service>.yaml}, so that no
 * change of the REST interface goes unseen. {@code -Dguanxi.contracts.update=true} writes the file
 * instead.
 */
public final class OpenApiContract {

    private static final int LINES_SHOWN = 12;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .build();

    private final String service;
    private final Path file;

    public OpenApiContract(String service) {
        this(service, ProjectRoot.find().resolve("contracts/http/" + service + ".yaml"));
    }

    OpenApiContract(String service, Path file) {
        this.service = service;
        this.file = file;
    }

    /**
     * Compares, or writes when asked to.
     *
     * @param port of the running service
     */
    public void verify(int port) {
        String actual = describe(port);
        if (Boolean.getBoolean("guanxi.contracts.update")) {
            write(actual);
            return;
        }
        String promised = read();
        if (!promised.equals(actual)) {
            throw new AssertionError(
                    """
                    The REST interface of %s is not what %s promises.
                    If the change is meant and additive, run this test again with \
                    -Dguanxi.contracts.update=true and commit the file.
                    %s"""
                            .formatted(service, file, difference(promised, actual)));
        }
    }

    /** Without the address of this run; keys in order, so that only changes of meaning show. */
    private static String describe(int port) {
        String json =
                RestClient.create("http://localhost:" + port)
                        .get()
                        .uri("/openapi")
                        .retrieve()
                        .body(String.class);
        ObjectNode api = (ObjectNode) JSON.readTree(Objects.requireNonNull(json));
        api.remove("servers");
        Object sortable = JSON.treeToValue(api, Object.class);
        return YAML.writeValueAsString(sortable);
    }

    private static String difference(String promised, String actual) {
        List<String> before = promised.lines().toList();
        List<String> after = actual.lines().toList();
        int first = 0;
        while (first < Math.min(before.size(), after.size())
                && before.get(first).equals(after.get(first))) {
            first++;
        }
        List<String> shown = new ArrayList<>();
        shown.add("First difference at line " + (first + 1) + ":");
        before.stream().skip(first).limit(LINES_SHOWN).forEach(line -> shown.add("- " + line));
        after.stream().skip(first).limit(LINES_SHOWN).forEach(line -> shown.add("+ " + line));
        return String.join("\n", shown);
    }

    private String read() {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private void write(String actual) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
