package dev.guanxi.local;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.platform.Detached;
import dev.guanxi.local.platform.RunningPlatform;
import dev.guanxi.local.platform.StatusTable;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Start everything; Ctrl-C or down stops it.")
final class UpCommand implements Callable<Integer> {

    @Option(names = "--detach", description = "Return when all is ready and leave it running.")
    boolean detach;

    @Override
    public Integer call() throws InterruptedException {
        Home home = Home.fromSystem();
        Optional<RunningPlatform> running = RunningPlatform.find(home);
        if (running.isPresent()) {
            System.out.println("Guanxi already runs:");
            System.out.print(StatusTable.of(running.get().state()));
            return 0;
        }
        PortPlan ports = PortPlan.fromEnvironment();
        if (detach) {
            Detached.start(home, ports, System.out::println);
            return 0;
        }
        Platforms.start(home, ports);
        System.out.println("Ctrl-C stops it; the data stays.");
        new CountDownLatch(1).await();
        return 0;
    }
}
