package dev.guanxi.platform.components;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a process a session of its own where the system has setsid, so that Ctrl-C in a terminal
 * reaches only the JVM that started it and everything stops in the order that this JVM chooses.
 */
final class OwnSession {

    private static final boolean AVAILABLE = Commands.exist("setsid");

    private OwnSession() {}

    static ProcessBuilder wrap(ProcessBuilder builder) {
        if (AVAILABLE) {
            List<String> command = new ArrayList<>();
            command.add("setsid");
            command.addAll(builder.command());
            builder.command(command);
        }
        return builder;
    }
}
