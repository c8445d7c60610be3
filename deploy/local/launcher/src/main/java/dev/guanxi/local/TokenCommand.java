package dev.guanxi.local;

import dev.guanxi.local.api.Tokens;
import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.platform.RunningPlatform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "token", description = "An access token, by logging in as a browser would.")
final class TokenCommand implements Runnable {

    @Parameters(paramLabel = "USER", description = "ada mia sam max amy sue ana erp")
    String user = "";

    @Override
    public void run() {
        PortPlan ports =
                RunningPlatform.find(Home.fromSystem())
                        .map(RunningPlatform::ports)
                        .orElseGet(PortPlan::fromEnvironment);
        System.out.println(new Tokens(ports).of(user));
    }
}
