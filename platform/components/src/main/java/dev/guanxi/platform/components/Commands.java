package dev.guanxi.platform.components;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Asks the operating system about commands and runs short ones. */
final class Commands {

    private static final int LIMIT_SECONDS = 60;

    private Commands() {}

    static boolean exist(String command) {
        String path = System.getenv("PATH");
        return path != null
                && Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(path)
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    static boolean succeeds(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return endsInTime(process) && process.exitValue() == 0;
        } catch (IOException cannotRun) {
            return false;
        }
    }

    /** Runs a command to its end, appending what it says to a log. */
    static void run(List<String> command, Path log) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        if (!endsInTime(process) || process.exitValue() != 0) {
            throw new ComponentFailed(String.join(" ", command) + " failed" + Logs.end(log));
        }
    }

    private static boolean endsInTime(Process process) {
        try {
            if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                return true;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}
