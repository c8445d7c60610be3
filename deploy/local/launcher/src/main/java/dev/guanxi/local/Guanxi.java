package dev.guanxi.local;

import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.platform.components.ComponentFailed;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program that the guanxi command starts once everything is built. */
@Command(
        name = "guanxi",
        mixinStandardHelpOptions = true,
        subcommands = {
            PrepareCommand.class,
            UpCommand.class,
            StatusCommand.class,
            DownCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            DemoCommand.class,
            BenchCommand.class,
            DeadLettersCommand.class
        },
        description = "Every part of the platform on this machine.")
public final class Guanxi {

    private Guanxi() {}

    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        // Kafka's clients and the drivers speak only when something is wrong.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        CommandLine line = new CommandLine(new Guanxi());
        line.setExecutionExceptionHandler(
                (failure, command, parsed) -> explain(failure, command.getErr()));
        System.exit(line.execute(arguments));
    }

    /**
     * What a person can put right is one line; anything else is a fault of ours and shown whole.
     */
    private static int explain(Exception failure, PrintWriter err) {
        if (failure instanceof LocalFailure || failure instanceof ComponentFailed) {
            err.println("guanxi: " + failure.getMessage());
        } else {
            failure.printStackTrace(err);
        }
        return 1;
    }
}
