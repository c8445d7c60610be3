package dev.guanxi.local.platform;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.process.JavaProcess;
import dev.guanxi.local.process.LogFiles;
import dev.guanxi.local.process.RunState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A launcher in the background that outlives the terminal, its output in launcher.log. */
public final class Detached {

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);

    private Detached() {}

    public static void start(Home home, PortPlan ports, Consumer<String> out)
            throws InterruptedException {
        ports.requireFree();
        Path log = LogFiles.rotate(home.log("launcher"));
        Process launcher = launch(home, log);
        Instant deadline = Instant.now().plus(READY_WITHIN);
        int shown = 0;
        while (!isReady(home)) {
            shown = show(log, shown, out);
            if (!launcher.isAlive()) {
                show(log, shown, out);
                throw new LocalFailure("the start failed; all of it is in " + log);
            }
            if (Instant.now().isAfter(deadline)) {
                throw new LocalFailure(
                        "not ready after " + READY_WITHIN.toMinutes() + " minutes: see " + log);
            }
            Thread.sleep(Duration.ofMillis(200));
        }
        show(log, shown, out);
        RunningPlatform.stateOf(home).ifPresent(state -> out.accept(StatusTable.of(state)));
        out.accept("It runs in the background: ./guanxi status, ./guanxi down.");
    }

    private static Process launch(Home home, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Files.isExecutable(Path.of("/usr/bin/setsid")) ? "setsid" : "nohup");
        command.add(JavaProcess.java());
        command.addAll(
                List.of(
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dguanxi.root=" + home.root(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.guanxi.local.Guanxi",
                        "up"));
        try {
            return new ProcessBuilder(command)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the launcher", e);
        }
    }

    private static boolean isReady(Home home) {
        return RunningPlatform.stateOf(home)
                .filter(state -> state.launcher().isPresent())
                .filter(RunState::ready)
                .isPresent();
    }

    private static int show(Path log, int shown, Consumer<String> out) {
        try {
            List<String> lines = Files.readAllLines(log);
            lines.stream().skip(shown).filter(line -> line.startsWith("  ")).forEach(out);
            return lines.size();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + log, e);
        }
    }
}
