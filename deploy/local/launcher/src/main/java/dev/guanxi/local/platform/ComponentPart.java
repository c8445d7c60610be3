package dev.guanxi.local.platform;

import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.process.LogFiles;
import dev.guanxi.local.process.Part;
import dev.guanxi.platform.components.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** PostgreSQL, Kafka or Connect under the supervisor; the log is linked to where all logs are. */
record ComponentPart(Component component, String address, Path log) implements Part {

    private static final Duration READY_WITHIN = Duration.ofSeconds(90);

    @Override
    public String name() {
        return component.name();
    }

    @Override
    public Running start(Consumer<ProcessHandle> launched) {
        LogFiles.rotate(component.log());
        component.start();
        Running running = new RunningComponent(component);
        launched.accept(running.process());
        link();
        try {
            component.awaitReady(READY_WITHIN);
            requireOwnAnswer();
        } catch (RuntimeException e) {
            component.kill();
            throw e;
        }
        return running;
    }

    /** Somebody else may have taken the port and answered in its place. */
    private void requireOwnAnswer() {
        if (!component.isRunning()) {
            throw new LocalFailure(
                    name() + " ended, but " + address + " answers: see " + component.log());
        }
    }

    private void link() {
        try {
            Files.deleteIfExists(log);
            Files.createSymbolicLink(log, component.log());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot link " + log, e);
        }
    }

    private record RunningComponent(Component component) implements Running {

        @Override
        public ProcessHandle process() {
            return ProcessHandle.of(component.pid().orElseThrow())
                    .orElseThrow(
                            () -> new IllegalStateException(component.name() + " died at once"));
        }

        @Override
        public void stop() {
            component.stop();
        }
    }
}
