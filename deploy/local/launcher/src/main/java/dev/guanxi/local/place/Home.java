package dev.guanxi.local.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The project's folder and the folder that holds everything a running platform leaves behind.
 *
 * @param root the checked out project
 * @param folder usually root/.guanxi, never under version control
 */
public record Home(Path root, Path folder) {

    /** From the system property guanxi.root, which the guanxi command sets. */
    public static Home fromSystem() {
        Path root = Path.of(System.getProperty("guanxi.root", ".")).toAbsolutePath().normalize();
        String folder = System.getenv("GUANXI_HOME");
        return new Home(
                root,
                folder == null || folder.isBlank()
                        ? root.resolve(".guanxi")
                        : Path.of(folder).toAbsolutePath().normalize());
    }

    public Path data(String name) {
        return created(folder.resolve("data")).resolve(name);
    }

    public Path log(String name) {
        return created(folder.resolve("logs")).resolve(name + ".log");
    }

    public Path app(String name) {
        return created(folder.resolve("apps")).resolve(name);
    }

    public Path run(String file) {
        return created(folder.resolve("run")).resolve(file);
    }

    public Path secrets() {
        return folder.resolve("secrets");
    }

    /** Where the repackaged jar of a module is after a build. */
    public Path jar(String module) {
        String artifact = module.substring(module.lastIndexOf('/') + 1);
        String prefix =
                module.startsWith("deploy/local/")
                        ? "guanxi-local-" + artifact
                        : "guanxi-" + artifact;
        Path target = root.resolve(module).resolve("target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> isJarOf(prefix, file.getFileName().toString()))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new LocalFailure(
                                            "there is no jar in "
                                                    + target
                                                    + ": build first (./guanxi does)"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets all data, topics and offsets; builds and logs stay. */
    public void deleteData() {
        deleteTree(folder.resolve("data"));
    }

    public static void deleteTree(Path top) {
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + top, e);
        }
    }

    private static boolean isJarOf(String prefix, String file) {
        return file.matches(prefix + "-[0-9][^-]*(-SNAPSHOT)?\\.jar");
    }

    private static Path created(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + directory, e);
        }
    }
}
