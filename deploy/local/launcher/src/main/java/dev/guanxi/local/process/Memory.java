package dev.guanxi.local.process;

/** Resident memory of a running platform in bytes, the launcher included. */
public final class Memory {

    private Memory() {}

    public static long of(RunState.Entry entry) {
        return entry.process().map(Processes::residentBytes).orElse(0L);
    }

    /** Of the launcher alone: its children are in the list of components. */
    public static long launcher(RunState state) {
        return state.launcher().map(Processes::residentAlone).orElse(0L);
    }

    public static long total(RunState state) {
        return launcher(state) + state.components().stream().mapToLong(Memory::of).sum();
    }
}
