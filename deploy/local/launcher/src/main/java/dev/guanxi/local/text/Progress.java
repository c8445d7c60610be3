package dev.guanxi.local.text;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A bar with a note under it. On a terminal both lines are painted over; elsewhere (a log of CI) a
 * plain line appears every few seconds.
 */
public final class Progress {

    private static final int WIDTH = 30;
    private static final Duration PLAIN_EVERY = Duration.ofSeconds(5);

    private final PrintStream out;
    private final boolean terminal;
    private final Clock clock;
    private boolean painted;
    private Instant lastPlain = Instant.EPOCH;

    public Progress(PrintStream out, boolean terminal, Clock clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** On the standard output; the guanxi command says whether that is a terminal. */
    public static Progress onConsole() {
        return new Progress(System.out, Boolean.getBoolean("guanxi.terminal"), Clock.systemUTC());
    }

    public void show(String first, String second) {
        if (terminal) {
            out.print(
                    (painted ? "\u001b[2A" : "")
                            + "\r\u001b[K"
                            + first
                            + "\n\u001b[K"
                            + second
                            + "\n");
            out.flush();
            painted = true;
        } else if (Duration.between(lastPlain, clock.instant()).compareTo(PLAIN_EVERY) >= 0) {
            lastPlain = clock.instant();
            out.println(first + " | " + second.strip());
        }
    }

    /** Shows the final state whatever was shown before. */
    public void finish(String first, String second) {
        lastPlain = Instant.EPOCH;
        show(first, second);
        painted = false;
    }

    /** "[######------] 12,345 / 23,796". */
    public static String bar(long done, long all) {
        int filled = all <= 0 ? WIDTH : (int) Math.min(WIDTH, done * WIDTH / all);
        return "["
                + "#".repeat(filled)
                + "-".repeat(WIDTH - filled)
                + "] "
                + Figures.count(done)
                + " / "
                + Figures.count(all);
    }
}
