package dev.guanxi.platform.components;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Quotes the end of a log in the message of a failure. */
final class Logs {

    private static final int LINES = 20;

    private Logs() {}

    static String end(Path log) {
        try {
            List<String> lines =
                    new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
            return "; " + log + " ends with:\n" + String.join("\n", last);
        } catch (IOException unreadable) {
            return "; there is no log at " + log;
        }
    }
}
