package dev.guanxi.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A part with its present process; restarts it when it dies without having been told to. */
final class Supervised {

    private static final Duration FIRST_DELAY = Duration.ofMillis(500);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration STABLE = Duration.ofSeconds(60);

    enum State {
        STARTING,
        READY,
        RESTARTING,
        STOPPED
    }

    private final Part part;
    private final Consumer<String> report;
    private final Runnable changed;
    private volatile State state = State.STARTING;
    private volatile Part.@Nullable Running running;
    private volatile @Nullable ProcessHandle process;
    private Duration delay = FIRST_DELAY;
    private Instant upSince = Instant.EPOCH;

    Supervised(Part part, Consumer<String> report, Runnable changed) {
        this.part = part;
        this.report = report;
        this.changed = changed;
    }

    String name() {
        return part.name();
    }

    boolean isReady() {
        return state == State.READY;
    }

    void start() throws InterruptedException {
        Part.Running started = part.start(this::launched);
        if (state == State.STOPPED) {
            started.stop();
            return;
        }
        running = started;
        upSince = Instant.now();
        state = State.READY;
        changed.run();
        started.process().onExit().thenAccept(this::ended);
    }

    /** No restart from here on, and the end of a start that is under way. */
    void stop() {
        state = State.STOPPED;
        Part.Running present = running;
        ProcessHandle starting = process;
        if (present != null) {
            present.stop();
        } else if (starting != null) {
            Processes.stop(starting, GRACE);
        }
        running = null;
        process = null;
        changed.run();
    }

    private void launched(ProcessHandle started) {
        process = started;
        changed.run();
    }

    RunState.Entry entry() {
        ProcessHandle present = process;
        String lower = state.name().toLowerCase(Locale.ROOT);
        return present == null
                ? new RunState.Entry(name(), part.address(), lower, 0, Instant.EPOCH)
                : new RunState.Entry(
                        name(), part.address(), lower, present.pid(), Processes.startedAt(present));
    }

    private void ended(ProcessHandle dead) {
        if (state == State.STOPPED) {
            return;
        }
        state = State.RESTARTING;
        running = null;
        process = null;
        changed.run();
        report.accept(name() + " (pid " + dead.pid() + ") died; starting it again");
        Thread.ofVirtual().name("restart-" + name()).start(this::restart);
    }

    private void restart() {
        if (Duration.between(upSince, Instant.now()).compareTo(STABLE) > 0) {
            delay = FIRST_DELAY;
        }
        while (state == State.RESTARTING) {
            try {
                Thread.sleep(delay);
                delay =
                        delay.multipliedBy(2).compareTo(LONGEST_DELAY) > 0
                                ? LONGEST_DELAY
                                : delay.multipliedBy(2);
                if (state == State.RESTARTING) {
                    start();
                    report.accept(name() + " is back");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                report.accept(
                        name()
                                + " did not come back ("
                                + e.getMessage()
                                + "); next attempt in "
                                + delay.toSeconds()
                                + " s");
            }
        }
    }
}
