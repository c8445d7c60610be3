package dev.guanxi.platform.testing.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Validates against the schemas of one contracts folder without a network: an address below
 * https://guanxi.dev/contracts/ is a file of that folder. Formats are asserted, as in production.
 */
final class Validator {

    static final String BASE = "https://guanxi.dev/contracts/";

    private final SchemaRegistry registry;

    Validator(Contracts contracts) {
        Path folder = contracts.events().getParent();
        this.registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder ->
                                builder.schemas(address -> read(folder, address))
                                        .schemaRegistryConfig(
                                                SchemaRegistryConfig.builder()
                                                        .formatAssertionsEnabled(true)
                                                        .build()));
    }

    List<Error> errors(String address, JsonNode message) {
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + address));
        return schema.validate(message);
    }

    /** What is wrong with a schema as a schema. */
    List<Error> errorsOfSchema(JsonNode schema) {
        return registry.getSchema(
                        SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema);
    }

    private static @Nullable String read(Path folder, String address) {
        if (!address.startsWith(BASE)) {
            return null;
        }
        try {
            return Files.readString(folder.resolve(address.substring(BASE.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
