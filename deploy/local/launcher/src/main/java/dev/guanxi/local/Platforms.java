package dev.guanxi.local;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.platform.RunningPlatform;
import dev.guanxi.local.platform.StatusTable;
import dev.guanxi.local.text.Figures;
import java.time.Duration;
import java.time.Instant;

/** How commands come by a running platform. */
final class Platforms {

    private Platforms() {}

    /** The running one, or a new one that ends with this command. */
    static RunningPlatform open() throws InterruptedException {
        Home home = Home.fromSystem();
        var running = RunningPlatform.find(home);
        return running.isPresent() ? running.get() : start(home, PortPlan.fromEnvironment());
    }

    static RunningPlatform start(Home home, PortPlan ports) throws InterruptedException {
        Instant begun = Instant.now();
        System.out.println("Starting Guanxi on ports from " + ports.base() + ":");
        RunningPlatform platform = RunningPlatform.start(home, ports, System.out::println);
        System.out.println(
                "\nReady after " + Figures.seconds(Duration.between(begun, Instant.now())) + ".");
        System.out.println(StatusTable.of(platform.state()));
        System.out.println(
                "Gateway: http://localhost:" + ports.service("gateway") + "/swagger-ui.html");
        return platform;
    }
}
