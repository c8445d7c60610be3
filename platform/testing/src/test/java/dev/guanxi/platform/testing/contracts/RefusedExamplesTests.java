package dev.guanxi.platform.testing.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Garbage as an ERP might send it, refused at the place that reasons.json names. */
class RefusedExamplesTests {

    private static final Contracts CONTRACTS = Contracts.current();
    private static final Validator VALIDATOR = new Validator(CONTRACTS);
    private static final Path REFUSED = CONTRACTS.events().resolve("erp/examples/refused");
    private static final String REASONS = "reasons.json";

    static Stream<String> refused() {
        return reasons().propertyStream().map(reason -> reason.getKey());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void garbageIsRefusedAtTheExpectedPlace(String file) {
        JsonNode reason = reasons().get(file);
        if (reason.path("keyword").asString().equals("malformed")) {
            assertThatThrownBy(() -> Contracts.json(REFUSED.resolve(file)))
                    .isInstanceOf(JacksonException.class);
            return;
        }

        List<Error> errors =
                VALIDATOR.errors(
                        "events/erp/" + Contracts.typeOfExample(file) + Contracts.SCHEMA,
                        Contracts.json(REFUSED.resolve(file)));

        assertThat(errors)
                .as(reason.path("why").asString())
                .anySatisfy(
                        error -> {
                            assertThat(error.getInstanceLocation().toString())
                                    .isEqualTo(reason.path("pointer").asString());
                            assertThat(error.getKeyword())
                                    .isEqualTo(reason.path("keyword").asString());
                        })
                .allSatisfy(
                        error ->
                                assertThat(error.getInstanceLocation().toString())
                                        .isEqualTo(reason.path("pointer").asString()));
    }

    @Test
    void everyRefusedFileHasAReason() throws IOException {
        try (Stream<Path> files = Files.list(REFUSED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.equals(REASONS))
                    .containsExactlyInAnyOrderElementsOf(refused().toList());
        }
    }

    @Test
    void everyErpTypeHasGarbage() {
        List<String> types = refused().map(Contracts::typeOfExample).distinct().toList();

        assertThat(CONTRACTS.schemas())
                .filteredOn(schema -> CONTRACTS.owner(schema).equals("erp"))
                .extracting(Contracts::typeOf)
                .containsExactlyInAnyOrderElementsOf(types);
    }

    private static JsonNode reasons() {
        return Contracts.json(REFUSED.resolve(REASONS));
    }
}
