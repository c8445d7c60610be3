package dev.guanxi.local.platform;

import dev.guanxi.local.process.Processes;
import dev.guanxi.local.process.RunState;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Processes that a killed launcher left behind. Each was written down with pid and start time, and
 * only a process that agrees with both is touched.
 */
final class Orphans {

    private static final Duration GRACE = Duration.ofSeconds(25);

    private Orphans() {}

    /** Stops them in the reverse order of their start; the number that was found. */
    static int stop(RunState left, Consumer<String> report) {
        List<RunState.Entry> alive =
                left.components().reversed().stream()
                        .filter(entry -> entry.process().isPresent())
                        .toList();
        for (RunState.Entry entry : alive) {
            report.accept("  stopping " + entry.name() + " (pid " + entry.pid() + "), left behind");
            entry.process().ifPresent(process -> Processes.stop(process, GRACE));
        }
        return alive.size();
    }
}
