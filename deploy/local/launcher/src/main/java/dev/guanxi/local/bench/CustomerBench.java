package dev.guanxi.local.bench;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.text.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * customer-service with a million customers and ten million interactions: how fast they come in by
 * import, beside COPY of the same file into one plain table, and how fast lists, searches,
 * timelines and the check for duplicates answer then.
 */
public final class CustomerBench {

    private static final int ROUNDS = 5;
    private static final int REQUESTS = 200;
    private static final double IMPORT_BAR = 5_000;
    private static final double RATIO_BAR = 0.10;
    private static final double READ_BAR = 50;
    private static final double CHECK_BAR = 30;

    private final Home home;
    private final Consumer<String> out;
    private final int parties = size("GUANXI_BENCH_PARTIES", 1_000_000);
    private final int interactions = size("GUANXI_BENCH_INTERACTIONS", 10_000_000);

    public CustomerBench(Home home, Consumer<String> out) {
        this.home = home;
        this.out = out;
    }

    public BenchReport run() throws InterruptedException {
        List<BenchResult> results = new ArrayList<>();
        try (CustomerSetup setup = CustomerSetup.start(home, out)) {
            setup.defineField();
            results.addAll(imports(setup));
            TimelineSeed seed = new TimelineSeed(setup.database(), out);
            List<String> longest = seed.fill(interactions);
            results.addAll(reads(new CustomerRequests(setup.customers(), parties, longest)));
            results.add(
                    BenchResult.figure(
                            "memory of customer-service",
                            new Series(List.of(setup.memoryMegabytes())),
                            "MB"));
        }
        return new BenchReport("customer", results);
    }

    private List<BenchResult> imports(CustomerSetup setup) throws InterruptedException {
        List<Double> imported = new ArrayList<>();
        List<Double> copied = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        int perRound = parties / ROUNDS;
        for (int round = 0; round < ROUNDS; round++) {
            PartyFile file = PartyFile.write(setup.folder(), round * perRound, perRound);
            double copy = setup.copy(file);
            double rows = setup.importFile(file);
            copied.add(copy);
            imported.add(rows);
            ratios.add(rows / copy);
            out.accept(
                    "  round %d: import %s rows/s, COPY %s rows/s"
                            .formatted(
                                    round + 1,
                                    Figures.count((long) rows),
                                    Figures.count((long) copy)));
        }
        Series ratio = new Series(ratios);
        return List.of(
                BenchResult.atLeast(IMPORT_BAR, "import", new Series(imported), "rows/s")
                        .against("COPY into one table", ratio.median()),
                BenchResult.atLeast(RATIO_BAR, "import to COPY", ratio, "ratio"),
                BenchResult.figure("COPY into one table", new Series(copied), "rows/s"));
    }

    private List<BenchResult> reads(CustomerRequests requests) {
        List<BenchResult> results = new ArrayList<>();
        for (Map.Entry<String, Runnable> each : requests.kinds().entrySet()) {
            List<Double> p95 = new ArrayList<>();
            Latencies.of(REQUESTS, each.getValue());
            for (int round = 0; round < ROUNDS; round++) {
                p95.add(Latencies.of(REQUESTS, each.getValue()).p95Millis());
            }
            Series series = new Series(p95);
            double bar = each.getKey().startsWith("duplicate check") ? CHECK_BAR : READ_BAR;
            results.add(BenchResult.atMost(bar, each.getKey() + ", p95", series, "ms"));
            out.accept("  %s: p95 %.1f ms".formatted(each.getKey(), series.median()));
        }
        return results;
    }

    private static int size(String variable, int usual) {
        String text = System.getenv(variable);
        return text == null || text.isBlank() ? usual : Integer.parseInt(text.strip());
    }
}
