package dev.guanxi.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What runs, as written to .guanxi/run/state.json for status, down and the next up.
 *
 * @param components in the order in which they were started
 */
public record RunState(
        long launcherPid,
        Instant launcherStartedAt,
        int portBase,
        boolean ready,
        List<Entry> components) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One component; pid is 0 while none runs. */
    public record Entry(String name, String address, String state, long pid, Instant startedAt) {

        public Optional<ProcessHandle> process() {
            return Processes.recorded(pid, startedAt);
        }
    }

    public static Optional<RunState> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readString(file), RunState.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The launcher that wrote this, if it is still there. */
    public Optional<ProcessHandle> launcher() {
        return Processes.recorded(launcherPid, launcherStartedAt);
    }

    void write(Path file) {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(next, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
            Files.move(
                    next,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
