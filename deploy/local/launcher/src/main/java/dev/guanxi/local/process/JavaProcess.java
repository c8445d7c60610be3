package dev.guanxi.local.process;

import dev.guanxi.local.place.LocalFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A JVM of this JDK as a child, its output in a log file. */
public record JavaProcess(
        String name, List<String> arguments, Map<String, String> environment, Path log) {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration GRACE = Duration.ofSeconds(25);

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts and waits until ready says yes; stops the process when it never does. */
    public Part.Running startAndAwait(
            BooleanSupplier ready, Duration limit, Consumer<ProcessHandle> launched)
            throws InterruptedException {
        Process process = launch();
        launched.accept(process.toHandle());
        Part.Running running = new Started(process);
        Instant deadline = Instant.now().plus(limit);
        try {
            while (!ready.getAsBoolean()) {
                if (!process.isAlive()) {
                    throw new LocalFailure(
                            name + " ended with code " + process.exitValue() + ": see " + log);
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new LocalFailure(
                            name + " was not ready after " + limit.toSeconds() + " s: see " + log);
                }
                Thread.sleep(POLL);
            }
            return running;
        } catch (InterruptedException | RuntimeException e) {
            running.stop();
            throw e;
        }
    }

    public Process launch() {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    private record Started(Process child) implements Part.Running {

        @Override
        public ProcessHandle process() {
            return child.toHandle();
        }

        @Override
        public void stop() {
            Processes.stop(child.toHandle(), GRACE);
        }
    }
}
