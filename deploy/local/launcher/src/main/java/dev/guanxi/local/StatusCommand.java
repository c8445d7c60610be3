package dev.guanxi.local;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.platform.Health;
import dev.guanxi.local.platform.RunningPlatform;
import dev.guanxi.local.platform.StatusTable;
import dev.guanxi.local.process.RunState;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "status", description = "What runs; exit code 1 unless all of it is ready.")
final class StatusCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Optional<RunState> state = RunningPlatform.stateOf(Home.fromSystem());
        if (state.isEmpty()) {
            System.out.println("Nothing runs. ./guanxi up starts it.");
            return 1;
        }
        Health health = new Health(new PortPlan(state.get().portBase()));
        System.out.print(StatusTable.of(state.get(), health::of));
        boolean ready =
                state.get().launcher().isPresent()
                        && state.get().ready()
                        && state.get().components().stream()
                                .allMatch(entry -> health.of(entry).equals("ready"));
        System.out.println(ready ? "All is ready." : "Not everything is ready.");
        return ready ? 0 : 1;
    }
}
