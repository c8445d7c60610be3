package dev.guanxi.local;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.platform.Shutdown;
import picocli.CommandLine.Command;

@Command(name = "reset", description = "Stop everything and delete the data.")
final class ResetCommand implements Runnable {

    @Override
    public void run() {
        Home home = Home.fromSystem();
        Shutdown.of(home, System.out::println);
        home.deleteData();
        System.out.println("The data is deleted; builds and logs stay.");
    }
}
