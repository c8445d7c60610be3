package dev.guanxi.local.platform;

import dev.guanxi.local.text.Figures;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * The lines that people read while things start, happen and stop, each with the time since start.
 */
final class StartReport {

    private final Consumer<String> out;
    private final Instant begun = Instant.now();

    StartReport(Consumer<String> out) {
        this.out = out;
    }

    void ready(String what) {
        say(what + " ready");
    }

    void stopped(String what) {
        say(what + " stopped");
    }

    void happened(String what) {
        say(what);
    }

    private void say(String what) {
        String time = Figures.seconds(Duration.between(begun, Instant.now()));
        out.accept("  " + " ".repeat(Math.max(0, 8 - time.length())) + time + "  " + what);
    }
}
