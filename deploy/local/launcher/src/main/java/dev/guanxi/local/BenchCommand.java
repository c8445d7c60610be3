package dev.guanxi.local;

import dev.guanxi.local.bench.BenchReport;
import dev.guanxi.local.bench.CustomerBench;
import dev.guanxi.local.bench.FreshnessBench;
import dev.guanxi.local.bench.RelayBench;
import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.LocalFailure;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "bench",
        description =
                "Measure against the bars; the last line is JSON, exit code 1 when one fails.")
final class BenchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "freshness, relay or customer")
    String name = "";

    @Override
    public Integer call() throws InterruptedException {
        Home home = Home.fromSystem();
        BenchReport report =
                switch (name) {
                    case "relay" -> new RelayBench(home, System.out::println).run();
                    case "freshness" ->
                            new FreshnessBench(home, Platforms.open(), System.out::println).run();
                    case "customer" -> new CustomerBench(home, System.out::println).run();
                    default ->
                            throw new LocalFailure(
                                    "there is no bench "
                                            + name
                                            + "; there are freshness, relay and customer");
                };
        System.out.println(report.table());
        System.out.println(report.json());
        return report.holds() ? 0 : 1;
    }
}
