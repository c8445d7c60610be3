package dev.guanxi.local;

import dev.guanxi.local.demo.Demo;
import dev.guanxi.local.place.Home;
import dev.guanxi.local.platform.RunningPlatform;
import dev.guanxi.local.platform.Shutdown;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "demo", description = "Play a retailer's history, then a short live story.")
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--exit", description = "Stop everything at the end.")
    boolean exit;

    @Option(names = "--original-dates", description = "Leave the history in 2010 and 2011.")
    boolean originalDates;

    @Override
    public Integer call() throws InterruptedException {
        RunningPlatform platform = Platforms.open();
        boolean good = new Demo(platform).run(originalDates);
        if (exit) {
            if (!platform.isOwn()) {
                Shutdown.of(Home.fromSystem(), System.out::println);
            }
            return good ? 0 : 1;
        }
        if (good && platform.isOwn()) {
            System.out.println("Ctrl-C stops it; the data stays.");
            new CountDownLatch(1).await();
        }
        return good ? 0 : 1;
    }
}
