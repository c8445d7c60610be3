package dev.guanxi.local;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.platform.Shutdown;
import picocli.CommandLine.Command;

@Command(name = "down", description = "Stop everything and keep the data.")
final class DownCommand implements Runnable {

    @Override
    public void run() {
        Shutdown.of(Home.fromSystem(), System.out::println);
    }
}
