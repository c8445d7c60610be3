package dev.guanxi.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A program that says that it is there and waits to be stopped. */
public final class Sleeper {

    private Sleeper() {}

    public static void main(String[] args) throws InterruptedException {
        System.out.println("awake");
        new CountDownLatch(1).await();
    }

    static boolean isAwake(Path log) {
        try {
            return Files.exists(log) && Files.readString(log).contains("awake");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
