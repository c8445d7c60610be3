package dev.guanxi.local;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.platform.LocalPlatform;
import picocli.CommandLine.Command;

@Command(
        name = "prepare",
        hidden = true,
        description = "The last step of a build: extract the programs and train their AOT caches.")
final class PrepareCommand implements Runnable {

    @Override
    public void run() {
        LocalPlatform.prepare(Home.fromSystem(), System.out::println);
    }
}
