package dev.guanxi.local.process;

import dev.guanxi.local.place.LocalFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Starts components, keeps them alive, and stops them in the reverse of the order in which they
 * were named: what others lean on goes last.
 */
public final class Supervisor {

    private final Path stateFile;
    private final int portBase;
    private final Consumer<String> report;
    private final List<Supervised> components = new CopyOnWriteArrayList<>();
    private boolean ready;
    private volatile boolean stopping;

    public Supervisor(Path stateFile, int portBase, Consumer<String> report) {
        this.stateFile = stateFile;
        this.portBase = portBase;
        this.report = report;
    }

    public void start(Part part) throws InterruptedException {
        add(part).start();
    }

    /** Starts several, no more than atOnce at a time, and returns when all are ready. */
    public void startAll(List<Part> together, int atOnce, Consumer<String> ready)
            throws InterruptedException {
        List<Supervised> added = together.stream().map(this::add).toList();
        try (ExecutorService starters = Executors.newFixedThreadPool(atOnce)) {
            List<Future<?>> starts = new ArrayList<>();
            for (Supervised component : added) {
                starts.add(
                        starters.submit(
                                () -> {
                                    component.start();
                                    ready.accept(component.name());
                                    return null;
                                }));
            }
            for (Future<?> start : starts) {
                await(start, starters);
            }
        }
    }

    /** From now on state.json says that the whole is ready. */
    public void markReady() {
        synchronized (this) {
            ready = true;
        }
        write();
    }

    public void stopAll(Consumer<String> stopped) {
        stopping = true;
        for (Supervised component : components.reversed()) {
            component.stop();
            stopped.accept(component.name());
        }
    }

    public synchronized RunState state() {
        ProcessHandle self = ProcessHandle.current();
        return new RunState(
                self.pid(),
                Processes.startedAt(self),
                portBase,
                ready && !stopping && components.stream().allMatch(Supervised::isReady),
                components.stream().map(Supervised::entry).toList());
    }

    private Supervised add(Part part) {
        if (stopping) {
            throw new LocalFailure("stopped while starting");
        }
        Supervised supervised = new Supervised(part, report, this::write);
        components.add(supervised);
        write();
        return supervised;
    }

    private synchronized void write() {
        state().write(stateFile);
    }

    private static void await(Future<?> start, ExecutorService starters)
            throws InterruptedException {
        try {
            start.get();
        } catch (ExecutionException e) {
            starters.shutdownNow();
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
