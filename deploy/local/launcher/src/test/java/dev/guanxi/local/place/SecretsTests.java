package dev.guanxi.local.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir Path folder;

    @Test
    void secretIsTheSameAtTheNextStart() {
        Path file = folder.resolve("deep/secrets");

        String made = new Secrets(file).of("sales");

        assertThat(made).hasSize(48).isNotEqualTo(new Secrets(file).of("customer"));
        assertThat(new Secrets(file).of("sales")).isEqualTo(made);
    }

    @Test
    void onlyTheOwnerMayReadThem() throws IOException {
        Path file = folder.resolve("secrets");

        new Secrets(file).of("sales");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
