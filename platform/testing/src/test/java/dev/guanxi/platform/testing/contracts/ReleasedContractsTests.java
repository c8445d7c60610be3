package dev.guanxi.platform.testing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.platform.testing.contracts.SchemaCompatibility.Side;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was released once is kept: a breaking change is a new version beside the old one. */
class ReleasedContractsTests {

    private static final Contracts CURRENT = Contracts.current();
    private static final Validator VALIDATOR = new Validator(CURRENT);

    static Stream<Arguments> releasedSchemas() {
        return Contracts.released().stream()
                .flatMap(
                        release ->
                                release.schemas().stream()
                                        .map(schema -> Arguments.of(release, schema)));
    }

    static Stream<Arguments> releasedExamples() {
        return Contracts.released().stream()
                .flatMap(
                        release ->
                                release.examples().stream()
                                        .map(example -> Arguments.of(release, example)));
    }

    @Test
    void somethingWasReleased() {
        assertThat(Contracts.released())
                .isNotEmpty()
                .allSatisfy(release -> assertThat(release.schemas()).isNotEmpty());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("releasedSchemas")
    void releasedSchemaIsStillKept(Contracts release, Path released) {
        String owner = release.owner(released);
        Path current = CURRENT.schemaOf(owner, Contracts.typeOf(released));
        Side side = owner.equals("erp") ? Side.WE_READ : Side.WE_WRITE;

        assertThat(current).as("A released schema stays").exists();
        assertThat(
                        SchemaCompatibility.breaks(
                                SchemaFiles.resolved(released),
                                SchemaFiles.resolved(current),
                                side))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("releasedExamples")
    void releasedExampleIsStillValid(Contracts release, Path example) {
        Path current =
                CURRENT.schemaOf(
                        release.owner(example),
                        Contracts.typeOfExample(example.getFileName().toString()));

        assertThat(VALIDATOR.errors(CURRENT.address(current), Contracts.json(example))).isEmpty();
    }
}
