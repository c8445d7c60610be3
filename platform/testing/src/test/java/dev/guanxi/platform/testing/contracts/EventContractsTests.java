package dev.guanxi.platform.testing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class EventContractsTests {

    private static final Contracts CONTRACTS = Contracts.current();
    private static final Validator VALIDATOR = new Validator(CONTRACTS);

    static Stream<Named<Path>> schemas() {
        return CONTRACTS.schemas().stream().map(EventContractsTests::named);
    }

    static Stream<Named<Path>> examples() {
        return CONTRACTS.examples().stream().map(EventContractsTests::named);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void schemaIsValidAndNamedByItsPlace(Path schema) {
        JsonNode content = Contracts.json(schema);

        assertThat(VALIDATOR.errorsOfSchema(content)).isEmpty();
        assertThat(content.path("$id").asString())
                .isEqualTo(Validator.BASE + CONTRACTS.address(schema));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void schemaExplainsItselfAndEveryProperty(Path schema) {
        JsonNode content = SchemaFiles.resolved(schema);

        assertThat(content.path("title").asString()).isNotBlank();
        assertThat(unexplained("", content)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void schemaHasGoldenExamplesAndShowsAValidOne(Path schema) {
        JsonNode shown = Contracts.json(schema).path("examples");

        assertThat(CONTRACTS.examplesOf(schema)).isNotEmpty();
        assertThat(shown).isNotEmpty();
        assertThat(shown)
                .allSatisfy(
                        example ->
                                assertThat(VALIDATOR.errors(CONTRACTS.address(schema), example))
                                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void schemaLetsReadersIgnoreWhatTheyDoNotKnow(Path schema) {
        assertThat(SchemaFiles.resolved(schema).findValues("additionalProperties")).isEmpty();
        assertThat(SchemaFiles.resolved(schema).findValues("unevaluatedProperties")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void goldenExampleIsValid(Path example) {
        Path schema =
                CONTRACTS.schemaOf(
                        CONTRACTS.owner(example),
                        Contracts.typeOfExample(example.getFileName().toString()));

        assertThat(schema).exists();
        assertThat(VALIDATOR.errors(CONTRACTS.address(schema), Contracts.json(example))).isEmpty();
    }

    private static Set<String> unexplained(String at, JsonNode schema) {
        Set<String> found = new TreeSet<>();
        if (schema.path("description").asString("").isBlank()) {
            found.add(at);
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            found.addAll(unexplained(at + "/" + property.getKey(), property.getValue()));
        }
        if (schema.path("items").has("properties")) {
            found.addAll(unexplained(at + "/items", schema.get("items")));
        }
        return found;
    }

    private static Named<Path> named(Path file) {
        return Named.of(file.getFileName().toString(), file);
    }
}
