package dev.guanxi.local.platform;

import dev.guanxi.local.process.Memory;
import dev.guanxi.local.process.RunState;
import dev.guanxi.local.text.Figures;
import dev.guanxi.local.text.TextTable;
import java.util.function.Function;

/** Name, state, address, pid and memory of everything that runs. */
public final class StatusTable {

    private StatusTable() {}

    /** As the launcher wrote it down last. */
    public static String of(RunState state) {
        return of(state, RunState.Entry::state);
    }

    /** With a state that is asked for now, for those whose process is there. */
    public static String of(RunState state, Function<RunState.Entry, String> health) {
        TextTable table = new TextTable("name", "state", "address", "pid", "memory");
        for (RunState.Entry entry : state.components()) {
            boolean alive = entry.process().isPresent();
            table.row(
                    entry.name(),
                    alive ? health.apply(entry) : entry.pid() == 0 ? entry.state() : "gone",
                    entry.address(),
                    alive ? Long.toString(entry.pid()) : "–",
                    alive ? Figures.megabytes(Memory.of(entry)) : "–");
        }
        table.row(
                "launcher",
                state.launcher().isPresent() ? "running" : "gone",
                "",
                Long.toString(state.launcherPid()),
                Figures.megabytes(Memory.launcher(state)));
        table.row("total", "", "", "", Figures.megabytes(Memory.total(state)));
        return table.toString();
    }
}
