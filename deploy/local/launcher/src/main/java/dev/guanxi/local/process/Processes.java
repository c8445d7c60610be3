package dev.guanxi.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What the operating system says about processes, and how they are ended. */
public final class Processes {

    private Processes() {}

    /** SIGTERM, and SIGKILL to the process and its children when it is still there after grace. */
    public static void stop(ProcessHandle process, Duration grace) {
        process.destroy();
        if (!endsWithin(process, grace)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            endsWithin(process, Duration.ofSeconds(5));
        }
    }

    static boolean endsWithin(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot wait for process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /**
     * The process that was written down earlier, if it still is the same one: a pid alone may have
     * gone to a stranger since, so the start time must agree as well.
     */
    public static Optional<ProcessHandle> recorded(long pid, Instant startedAt) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt(process).equals(startedAt));
    }

    /** To the second, which is what every system can tell. */
    public static Instant startedAt(ProcessHandle process) {
        long seconds = process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
        return Instant.ofEpochSecond(seconds);
    }

    /**
     * Resident memory in bytes. For a process with children (PostgreSQL) the pages they share are
     * counted once, where the system can tell.
     */
    public static long residentBytes(ProcessHandle process) {
        Stream<ProcessHandle> children = process.descendants();
        long below = children.mapToLong(child -> statistic(child, "smaps_rollup", "Pss:")).sum();
        return below > 0
                ? below + statistic(process, "smaps_rollup", "Pss:")
                : residentAlone(process);
    }

    static long residentAlone(ProcessHandle process) {
        return statistic(process, "status", "VmRSS:");
    }

    private static long statistic(ProcessHandle process, String file, String label) {
        Path source = Path.of("/proc", Long.toString(process.pid()), file);
        if (!Files.isReadable(source)) {
            return residentByPs(process);
        }
        try (Stream<String> lines = Files.lines(source)) {
            return lines.filter(line -> line.startsWith(label))
                    .mapToLong(line -> kilobytes(line.substring(label.length())))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // it ended while we looked
        }
    }

    private static long residentByPs(ProcessHandle process) {
        if (Files.isDirectory(Path.of("/proc/self")) || !process.isAlive()) {
            return 0;
        }
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid()).start();
            String answer =
                    new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.isBlank() ? 0 : kilobytes(answer);
        } catch (IOException e) {
            throw new UncheckedIOException("ps cannot be run", e);
        }
    }

    private static long kilobytes(String text) {
        return Long.parseLong(text.replaceAll("\\D", "")) * 1024;
    }
}
