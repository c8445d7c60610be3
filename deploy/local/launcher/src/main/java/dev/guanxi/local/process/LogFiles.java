package dev.guanxi.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A log per start, and the three before it. */
public final class LogFiles {

    private static final int KEPT = 3;

    private LogFiles() {}

    /** Moves NAME.log to NAME.1.log and so on; returns the path for the new log. */
    public static Path rotate(Path log) {
        for (int age = KEPT - 1; age >= 0; age--) {
            move(aged(log, age), aged(log, age + 1));
        }
        return log;
    }

    private static Path aged(Path log, int age) {
        String name = log.getFileName().toString().replaceFirst("\\.log$", "");
        return age == 0 ? log : log.resolveSibling(name + "." + age + ".log");
    }

    private static void move(Path from, Path to) {
        try {
            if (Files.exists(from)) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot rotate " + from, e);
        }
    }
}
