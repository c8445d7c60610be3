package dev.guanxi.platform.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a data folder startable after a kill: waits for the last backends of the killed server,
 * which notice its death within a moment, and removes a lock file whose number some other program
 * has got since (PostgreSQL itself would refuse for ever). It never touches a lock that may be
 * held.
 */
final class ClusterLock {

    private static final Path PROC = Path.of("/proc");
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final Path data;

    ClusterLock(Path data) {
        this.data = data;
    }

    void awaitFree() throws IOException {
        Instant deadline = Instant.now().plus(LIMIT);
        while (isInUse()) {
            if (Instant.now().isAfter(deadline)) {
                throw new ComponentFailed("PostgreSQL still runs on " + data);
            }
            Pause.milliseconds(50);
        }
        Optional<ProcessHandle> holder = holder();
        if (holder.isPresent()) {
            if (isPostgres(holder.get())) {
                throw new ComponentFailed(
                        "PostgreSQL already runs on " + data + " as " + holder.get().pid());
            }
            Files.delete(lockFile());
        }
    }

    /** Every process of a server works in its data folder; only Linux lets us ask for that. */
    private boolean isInUse() throws IOException {
        if (!Files.isDirectory(PROC)) {
            return false;
        }
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes.anyMatch(this::worksHere);
        }
    }

    private boolean worksHere(Path process) {
        Path folder = process.resolve("cwd");
        if (!Character.isDigit(process.getFileName().toString().charAt(0))) {
            return false;
        }
        try {
            return Files.readSymbolicLink(folder).equals(data);
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    private Optional<ProcessHandle> holder() throws IOException {
        if (!Files.exists(lockFile())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(lockFile());
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(ProcessHandle::isAlive);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(name -> name.endsWith("postgres")).isPresent();
    }

    private Path lockFile() {
        return data.resolve("postmaster.pid");
    }
}
