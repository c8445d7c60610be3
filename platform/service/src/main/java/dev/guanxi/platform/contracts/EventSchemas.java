package dev.guanxi.platform.contracts;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/**
 * The event contracts of this release, found on the class path below {@code contracts/events}: one
 * JSON Schema per event type, in the folder of the owner.
 */
public final class EventSchemas {

    private static final String BASE = "https://guanxi.dev/contracts/";
    private static final String SUFFIX = ".schema.json";
    private static final int MAX_VIOLATIONS = 10;

    private final Map<String, String> uriByType;
    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaRegistryConfig(strict())
                                    .schemaIdResolvers(
                                            resolvers ->
                                                    resolvers.mapPrefix(
                                                            BASE, "classpath:contracts/")));
    private final Map<String, Schema> loaded = new ConcurrentHashMap<>();

    EventSchemas() {
        this.uriByType = index();
    }

    /**
     * The URI of the schema, as events carry it in {@code ce_dataschema}.
     *
     * @throws UnknownEventType when contracts/ has no schema for the type
     */
    public String uriOf(String type) {
        String uri = uriByType.get(type);
        if (uri == null) {
            throw new UnknownEventType(type);
        }
        return uri;
    }

    /**
     * What is wrong with the data, as {@code pointer: message}; empty when it is valid. The first
     * few are enough for whoever has to mend it, and fit into a header.
     */
    public List<String> violations(String type, JsonNode data) {
        Schema schema =
                loaded.computeIfAbsent(type, t -> registry.getSchema(SchemaLocation.of(uriOf(t))));
        return schema.validate(data).stream()
                .limit(MAX_VIOLATIONS)
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** Formats bind (the 30th of February is no date), and reasons read the same everywhere. */
    private static SchemaRegistryConfig strict() {
        return SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
    }

    private static Map<String, String> index() {
        try {
            Map<String, String> found = new HashMap<>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:contracts/events/**/*" + SUFFIX)) {
                String url = resource.getURL().toString();
                String path = url.substring(url.lastIndexOf("contracts/events/") + 10);
                String file = path.substring(path.lastIndexOf('/') + 1);
                found.put(file.substring(0, file.length() - SUFFIX.length()), BASE + path);
            }
            return Map.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException("The contracts on the class path cannot be read", e);
        }
    }
}
