package dev.guanxi.local.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.guanxi.local.place.Home;
import dev.guanxi.local.platform.RunningPlatform;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * How old news are: from the commit of a change to its message in Kafka, and to the profile that
 * the gateway shows. Changes come open-loop at a fixed rate, so a slow answer delays no other.
 */
public final class FreshnessBench {

    private static final int ROUNDS = 5;

    /** Until the compilers of the JVMs have seen enough: the first of them is reported too. */
    private static final int WARM_UP_ROUNDS = 5;

    private static final int PER_SECOND = 200;
    private static final Duration ROUND = Duration.ofSeconds(20);
    private static final double KAFKA_BAR = 60;
    private static final double PROFILE_BAR = 1_000;

    private final Consumer<String> out;
    private final FreshnessRound round;

    public FreshnessBench(Home home, RunningPlatform platform, Consumer<String> out) {
        this.out = out;
        this.round = new FreshnessRound(home, platform.ports());
    }

    public BenchReport run() throws InterruptedException {
        // Cold JVMs on two cores cannot take the full rate at once: it is raised step by step.
        for (int rate = PER_SECOND / 8; rate < PER_SECOND; rate *= 2) {
            out.accept("  raising, " + rate + " changes/s: " + round.run(ROUND, rate));
        }
        Freshness warmUp = new Freshness();
        for (int i = 1; i <= WARM_UP_ROUNDS; i++) {
            Freshness result = round.run(ROUND, PER_SECOND);
            warmUp = i == 1 ? result : warmUp;
            out.accept("  warm-up " + i + ": " + result);
        }
        List<Freshness> rounds = new ArrayList<>();
        List<Double> ownCpu = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            long before = cpuNanos();
            Freshness result = round.run(ROUND, PER_SECOND);
            ownCpu.add(100.0 * (cpuNanos() - before) / ROUND.toNanos());
            rounds.add(result);
            out.accept("  round " + i + ": " + result);
        }
        return new BenchReport("freshness", results(warmUp, rounds, new Series(ownCpu)));
    }

    private static List<BenchResult> results(
            Freshness warmUp, List<Freshness> rounds, Series ownCpu) {
        return List.of(
                BenchResult.atMost(
                        KAFKA_BAR,
                        "commit to Kafka, p99",
                        series(rounds, f -> f.toKafka(99)),
                        "ms"),
                BenchResult.figure(
                        "commit to Kafka, p50", series(rounds, f -> f.toKafka(50)), "ms"),
                BenchResult.atMost(
                        PROFILE_BAR,
                        "commit to readable profile, p99",
                        series(rounds, f -> f.toProfile(99)),
                        "ms"),
                BenchResult.figure(
                        "commit to readable profile, p50",
                        series(rounds, f -> f.toProfile(50)),
                        "ms"),
                BenchResult.figure(
                        "changes made",
                        series(rounds, f -> f.changes() / ROUND.toSeconds()),
                        "1/s"),
                BenchResult.atMost(
                        0, "changes refused", series(rounds, Freshness::refused), "changes"),
                BenchResult.figure("load generator's own CPU", ownCpu, "% of a core"),
                BenchResult.figure(
                        "first round at this rate: commit to Kafka, p99",
                        new Series(List.of(warmUp.toKafka(99))),
                        "ms"),
                BenchResult.figure(
                        "first round at this rate: commit to readable profile, p99",
                        new Series(List.of(warmUp.toProfile(99))),
                        "ms"));
    }

    private static Series series(List<Freshness> rounds, ToDoubleFunction<Freshness> figure) {
        return new Series(rounds.stream().map(figure::applyAsDouble).toList());
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
