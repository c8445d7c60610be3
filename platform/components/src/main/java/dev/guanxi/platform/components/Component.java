package dev.guanxi.platform.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One real process of this machine. It keeps everything below its home folder, which is its alone,
 * and can be started again on it, also after {@link #kill}. It stops in order when this JVM ends in
 * whatever way: its lifeline, a pipe held by this JVM, breaks then.
 */
public abstract class Component implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final Path home;
    private final Path log;
    private volatile @Nullable Process process;
    private @Nullable Process lifeline;

    Component(String name, Path home) {
        this.name = name;
        this.home = home.toAbsolutePath();
        this.log = this.home.resolve(name + ".log");
    }

    public final String name() {
        return name;
    }

    /** Where the process writes what it has to say. */
    public final Path log() {
        return log;
    }

    final Path home() {
        return home;
    }

    /** Writes what the process reads at its start. */
    abstract void prepare() throws IOException;

    abstract ProcessBuilder command() throws IOException;

    /** What to hold so that the process ends with this JVM: itself, or a guard beside it. */
    Process lifelineOf(Process started) throws IOException {
        return started;
    }

    /** Whether the process does its work, not only runs. */
    abstract boolean answers();

    /** Starts the process and returns at once. */
    public final synchronized void start() {
        if (isRunning()) {
            throw new IllegalStateException(name + " already runs");
        }
        try {
            Files.createDirectories(home);
            prepare();
            ProcessBuilder command = OwnSession.wrap(command());
            command.directory(home.toFile()).redirectErrorStream(true);
            command.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            Process started = command.start();
            process = started;
            lifeline = lifelineOf(started);
        } catch (IOException e) {
            throw new ComponentFailed(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Waits until the component answers; fails with the end of its log when it does not. */
    public final void awaitReady(Duration limit) {
        Instant deadline = Instant.now().plus(limit);
        while (true) {
            boolean answers = answers();
            Process current = process;
            if (current != null && !current.isAlive()) {
                throw failed("ended with code " + current.exitValue());
            }
            if (answers) {
                return;
            }
            if (Instant.now().isAfter(deadline)) {
                throw failed("does not answer after " + limit.toSeconds() + " s");
            }
            Pause.milliseconds(50);
        }
    }

    private ComponentFailed failed(String what) {
        return new ComponentFailed(name + " " + what + Logs.end(log));
    }

    public final boolean isRunning() {
        Process current = process;
        return current != null && current.isAlive();
    }

    public final OptionalLong pid() {
        Process current = process;
        return current == null ? OptionalLong.empty() : OptionalLong.of(current.pid());
    }

    /** Completes with the exit code when the running process ends, however it ends. */
    public final CompletableFuture<Integer> onExit() {
        Process current = process;
        if (current == null) {
            throw new IllegalStateException(name + " was not started");
        }
        return current.onExit().thenApply(Process::exitValue);
    }

    /** Stops in order; after {@code 30 s} with force. */
    public final synchronized void stop() {
        if (process == null) {
            return;
        }
        letGo();
        try {
            if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The same as kill -9: the process gets no chance to write anything. */
    public final synchronized void kill() {
        if (process == null) {
            return;
        }
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public final void close() {
        stop();
    }

    private void letGo() {
        if (lifeline == null) {
            return;
        }
        try {
            lifeline.getOutputStream().close();
        } catch (IOException alreadyBroken) {
            // The process has ended by itself: nothing is left to let go.
            lifeline = null;
        }
    }
}
