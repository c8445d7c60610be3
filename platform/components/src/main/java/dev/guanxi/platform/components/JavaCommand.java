package dev.guanxi.platform.components;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class of the runtime module on this JVM's own JDK. */
final class JavaCommand {

    private static final List<String> ALWAYS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:-UsePerfData",
                    "-Xshare:auto",
                    "-Djava.awt.headless=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    private JavaCommand() {}

    static ProcessBuilder of(List<String> options, String mainClass, Path argument) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ALWAYS);
        command.addAll(options);
        command.add("-cp");
        command.add(RuntimeClassPath.read());
        command.add(mainClass);
        command.add(argument.toString());
        ProcessBuilder builder = new ProcessBuilder(command);
        // Otherwise glibc keeps a pool of memory for every thread: some 100 MB here.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        return builder;
    }
}
