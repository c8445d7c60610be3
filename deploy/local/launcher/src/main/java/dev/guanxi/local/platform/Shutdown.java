package dev.guanxi.local.platform;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.process.RunState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Ends the platform of a home folder from outside. */
public final class Shutdown {

    private static final long PATIENCE_SECONDS = 180;

    private Shutdown() {}

    /** Asks the launcher to stop everything in order, then sees to what was left behind. */
    public static void of(Home home, Consumer<String> out) {
        Optional<RunState> state = RunningPlatform.stateOf(home);
        if (state.isEmpty()) {
            out.accept("Nothing runs from " + home.folder() + ".");
            return;
        }
        state.get().launcher().ifPresent(launcher -> end(launcher, out));
        Orphans.stop(RunningPlatform.stateOf(home).orElse(state.get()), out);
        try {
            Files.deleteIfExists(home.run("state.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.accept("Stopped.");
    }

    private static void end(ProcessHandle launcher, Consumer<String> out) {
        out.accept("Stopping (launcher pid " + launcher.pid() + ") ...");
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            out.accept(
                    "The launcher did not end in " + PATIENCE_SECONDS + " s; ending it by force.");
            launcher.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot wait for the launcher", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("interrupted while stopping", e);
        }
    }
}
