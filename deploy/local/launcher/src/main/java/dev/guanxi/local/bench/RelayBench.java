package dev.guanxi.local.bench;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.text.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How fast the relay drains an outbox, beside a plain producer that sends the same messages. Both
 * are timed by the same clock: that of the broker, from the first message it takes to the last.
 */
public final class RelayBench {

    private static final int ROUNDS = 5;
    private static final int EVENTS = 120_000;
    private static final double BAR = 10_000;

    private final Home home;
    private final Consumer<String> out;

    public RelayBench(Home home, Consumer<String> out) {
        this.home = home;
        this.out = out;
    }

    public BenchReport run() throws InterruptedException {
        List<Double> relay = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        double warmUp;
        try (RelaySetup setup = RelaySetup.start(home, out)) {
            warmUp = setup.drain(EVENTS);
            setup.sendPlain(EVENTS);
            for (int round = 1; round <= ROUNDS; round++) {
                double relayed = setup.drain(EVENTS);
                double sent = setup.sendPlain(EVENTS);
                relay.add(relayed);
                plain.add(sent);
                ratios.add(relayed / sent);
                out.accept(
                        "  round %d: relay %s/s, plain producer %s/s"
                                .formatted(
                                        round,
                                        Figures.count((long) relayed),
                                        Figures.count((long) sent)));
            }
        }
        Series ratio = new Series(ratios);
        return new BenchReport(
                "relay",
                List.of(
                        BenchResult.atLeast(
                                        BAR, "outbox events drained", new Series(relay), "events/s")
                                .against("plain producer", ratio.median()),
                        BenchResult.figure("plain producer", new Series(plain), "events/s"),
                        BenchResult.figure("relay to plain producer", ratio, "ratio"),
                        BenchResult.figure(
                                "relay, warm-up round", new Series(List.of(warmUp)), "events/s")));
    }
}
