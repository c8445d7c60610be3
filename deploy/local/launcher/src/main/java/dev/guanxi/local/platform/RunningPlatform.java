package dev.guanxi.local.platform;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.process.RunState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The platform of one home folder, whether this launcher runs it or another one does. */
public final class RunningPlatform {

    private final Home home;
    private final PortPlan ports;
    private final @Nullable LocalPlatform own;

    private RunningPlatform(Home home, PortPlan ports, @Nullable LocalPlatform own) {
        this.home = home;
        this.ports = ports;
        this.own = own;
    }

    /** The one that another launcher keeps running from this home, once it is ready. */
    public static Optional<RunningPlatform> find(Home home) {
        return stateOf(home)
                .filter(state -> state.launcher().isPresent())
                .map(state -> new RunningPlatform(home, new PortPlan(state.portBase()), null));
    }

    public static Optional<RunState> stateOf(Home home) {
        return RunState.read(home.run("state.json"));
    }

    /**
     * Starts one here. It stops in order when this JVM is told to end. What a killed launcher left
     * behind is stopped first.
     */
    public static RunningPlatform start(Home home, PortPlan ports, Consumer<String> out)
            throws InterruptedException {
        lock(home);
        stateOf(home).ifPresent(left -> Orphans.stop(left, out));
        ports.requireFree();
        LocalPlatform platform = new LocalPlatform(home, ports, out, true);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    platform.stop();
                                    delete(home.run("state.json"));
                                },
                                "stop"));
        platform.start();
        return new RunningPlatform(home, ports, platform);
    }

    public PortPlan ports() {
        return ports;
    }

    /** Whether it ends with this launcher. */
    public boolean isOwn() {
        return own != null;
    }

    public RunState state() {
        return own != null
                ? own.state()
                : stateOf(home).orElseThrow(() -> new LocalFailure("the platform was stopped"));
    }

    /** The lock lives as long as this JVM, so a killed launcher leaves none behind. */
    private static void lock(Home home) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            home.run("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new LocalFailure(
                        "Guanxi already runs from " + home.folder() + ": see ./guanxi status");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + home.folder(), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
