package dev.guanxi.local.platform;

import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.process.JavaProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ahead-of-time cache of one extracted program. It is trained by a start that ends as soon as
 * the Spring context stands, under the profile "training", which needs no database and no Kafka. It
 * fits only the same JVM, class path and options; when it does not fit, Java says so in a log and
 * starts without it, so that log is read after every start.
 */
record AotCache(Path folder, ServiceKind kind) {

    private static final String APPLICATION = "app.jar";
    private static final String USED = "Using AOT-linked classes: true";

    private Path file() {
        return folder.resolve("app.aot");
    }

    boolean isThere() {
        return Files.exists(file());
    }

    void train(Path log) {
        List<String> arguments = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + file()));
        arguments.addAll(kind.jvmOptions());
        arguments.addAll(
                List.of(
                        "-Dspring.context.exit=onRefresh",
                        "-Dspring.profiles.active=training",
                        "-jar",
                        folder.resolve(APPLICATION).toString()));
        Map<String, String> environment =
                Map.of(
                        "SERVER_PORT",
                        "0",
                        "MANAGEMENT_SERVER_PORT",
                        "0",
                        "GUANXI_ISSUER_KEY_FILE",
                        folder.resolve("training-key.json").toString());
        Process training =
                new JavaProcess(kind.displayName(), arguments, environment, log).launch();
        try {
            int code = training.waitFor();
            if (code != 0 || !isThere()) {
                throw new LocalFailure(
                        "the AOT cache of " + kind.displayName() + " was not made: see " + log);
            }
        } catch (InterruptedException e) {
            training.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LocalFailure("interrupted while making AOT caches", e);
        }
    }

    List<String> startArguments(Path log) {
        List<String> arguments = new ArrayList<>();
        if (isThere()) {
            arguments.add("-XX:AOTCache=" + file());
            arguments.add("-XX:AOTMode=auto");
            arguments.add("-Xlog:aot=info:file=" + verdict(log) + "::filecount=0");
        }
        arguments.addAll(kind.jvmOptions());
        arguments.add("-jar");
        arguments.add(folder.resolve(APPLICATION).toString());
        return arguments;
    }

    /** Whether the start that wrote this log had to do without its cache. */
    static boolean wasRefused(Path log) {
        Path verdict = verdict(log);
        try (Stream<String> lines = Files.exists(verdict) ? Files.lines(verdict) : Stream.empty()) {
            return lines.noneMatch(line -> line.contains(USED));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + verdict, e);
        }
    }

    private static Path verdict(Path log) {
        return log.resolveSibling(log.getFileName().toString().replace(".log", ".aot"));
    }
}
