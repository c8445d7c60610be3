package dev.guanxi.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyFileTests {

    @TempDir Path folder;

    @Test
    void keySurvivesRestart() {
        var file = folder.resolve("deep/key.json");

        var first = new SigningKeyFile(file).readOrCreate();
        var second = new SigningKeyFile(file).readOrCreate();

        assertThat(second).isEqualTo(first);
        assertThat(second.getKeyID()).isNotEmpty();
    }

    @Test
    void onlyItsOwnerMayReadTheKey() throws IOException {
        var file = folder.resolve("key.json");

        new SigningKeyFile(file).readOrCreate();

        var rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        assertThat(rights).isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void keyThatOthersMayReadIsRefused() throws IOException {
        var file = folder.resolve("key.json");
        new SigningKeyFile(file).readOrCreate();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> new SigningKeyFile(file).readOrCreate())
                .hasMessageContaining("No usable signing key")
                .hasRootCauseMessage("others than its owner may use it: chmod 600, or delete it");
    }

    @Test
    void garbageIsNotReplacedInSilence() throws IOException {
        var file = folder.resolve("key.json");
        Files.writeString(file, "garbage");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThatThrownBy(() -> new SigningKeyFile(file).readOrCreate())
                .hasMessageContaining("No usable signing key");
        assertThat(file).hasContent("garbage");
    }
}
