package dev.guanxi.platform.components;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.file.PathUtils;

/**
 * Unpacks PostgreSQL once per machine and version, below .guanxi of the project. Several builds may
 * do so at once: each unpacks for itself, and the first to finish is taken by all.
 */
final class PostgresBinaries {

    private static final int OWNER_EXECUTES = 0100;

    private PostgresBinaries() {}

    /** The folder that holds bin/postgres. */
    static Path folder() throws IOException {
        byte[] archive = archive();
        Path parent = Files.createDirectories(ProjectRoot.find().resolve(".guanxi/postgresql"));
        Path folder = parent.resolve(fingerprint(archive));
        if (!Files.isDirectory(folder)) {
            Path mine = Files.createTempDirectory(parent, "unpacking-");
            unpack(archive, mine);
            Files.setPosixFilePermissions(mine, PosixFilePermissions.fromString("rwxr-xr-x"));
            publish(mine, folder);
        }
        return folder;
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        try (InputStream in =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                        system.startsWith("mac") ? "Darwin" : "Linux",
                        System.getProperty("os.arch"))) {
            return in.readAllBytes();
        }
    }

    private static String fingerprint(byte[] archive) {
        CRC32C sum = new CRC32C();
        sum.update(archive);
        return Long.toHexString(sum.getValue());
    }

    private static void publish(Path mine, Path folder) throws IOException {
        try {
            Files.move(mine, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException anotherWasFaster) {
            PathUtils.deleteDirectory(mine);
            if (!Files.isDirectory(folder)) {
                throw anotherWasFaster;
            }
        }
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                write(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean executable = (entry.getMode() & OWNER_EXECUTES) != 0;
            Files.setPosixFilePermissions(
                    target,
                    PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
