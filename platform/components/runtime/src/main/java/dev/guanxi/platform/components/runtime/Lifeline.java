package dev.guanxi.platform.components.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ties this process to the one that started it: when standard input ends, because the starter asked
 * for the end or died, the process stops in order; if it has not ended after {@value
 * #PATIENCE_SECONDS} s, it is halted. So no process is left behind, not even after kill -9.
 */
final class Lifeline {

    private static final int PATIENCE_SECONDS = 25;

    private Lifeline() {}

    static void hold() {
        Thread.ofPlatform().daemon().name("lifeline").start(() -> awaitEnd(System.in));
    }

    private static void awaitEnd(InputStream lifeline) {
        try {
            while (lifeline.read() >= 0) {
                // Nothing is ever written here; only the end counts.
            }
        } catch (IOException broken) {
            System.err.println("Lifeline broken: " + broken.getMessage());
        }
        Thread.ofPlatform().daemon().name("last-resort").start(Lifeline::haltIfStuck);
        System.exit(0);
    }

    private static void haltIfStuck() {
        try {
            if (!new CountDownLatch(1).await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException interrupted) {
            Runtime.getRuntime().halt(1);
        }
    }
}
