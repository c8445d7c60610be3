package dev.guanxi.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.guanxi.local.place.LocalFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With JVMs that do nothing but wait: see {@link Sleeper}. */
class SupervisorTests {

    @TempDir Path folder;

    private final List<String> reports = Collections.synchronizedList(new ArrayList<>());
    private Supervisor supervisor;

    @BeforeEach
    void make() {
        supervisor = new Supervisor(folder.resolve("state.json"), 8080, reports::add);
    }

    @AfterEach
    void stop() {
        supervisor.stopAll(name -> {});
    }

    @Test
    void partThatDiesIsReportedAndStartedAgain() throws InterruptedException {
        supervisor.start(sleeper("one"));
        supervisor.markReady();
        long first = pid("one");

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(30)).until(() -> read().ready() && pid("one") != first);
        assertThat(reports).anyMatch(line -> line.contains("one (pid " + first + ") died"));
        assertThat(reports).contains("one is back");
    }

    @Test
    void partsStopInTheReverseOrderAndStayStopped() throws InterruptedException {
        supervisor.start(sleeper("first"));
        supervisor.startAll(List.of(sleeper("second"), sleeper("third")), 2, name -> {});
        List<ProcessHandle> processes =
                read().components().stream().map(entry -> entry.process().orElseThrow()).toList();
        List<String> stopped = new ArrayList<>();

        supervisor.stopAll(stopped::add);

        assertThat(stopped).containsExactly("third", "second", "first");
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(reports).isEmpty();
    }

    @Test
    void partThatEndsWhileStartingFailsTheStartWithItsLog() {
        Part broken = part("broken", List.of("-cp", "nowhere", "NoSuchClass"));

        assertThatThrownBy(() -> supervisor.start(broken))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("broken ended with code 1")
                .hasMessageContaining("broken.log");
    }

    @Test
    void pidOfAStrangerIsNotTakenForOurs() throws InterruptedException {
        supervisor.start(sleeper("one"));
        RunState.Entry entry = read().components().getFirst();

        assertThat(Processes.recorded(entry.pid(), entry.startedAt())).isPresent();
        assertThat(Processes.recorded(entry.pid(), entry.startedAt().minusSeconds(60))).isEmpty();
        assertThat(Memory.of(entry)).isGreaterThan(1 << 20);
        assertThat(Memory.total(read())).isGreaterThan(Memory.of(entry));
    }

    private RunState read() {
        return RunState.read(folder.resolve("state.json")).orElseThrow();
    }

    private long pid(String name) {
        return read().components().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow()
                .pid();
    }

    private Part sleeper(String name) {
        String classPath = System.getProperty("java.class.path");
        return part(name, List.of("-Xmx16m", "-cp", classPath, Sleeper.class.getName()));
    }

    private Part part(String name, List<String> arguments) {
        Path log = folder.resolve(name + ".log");
        JavaProcess process = new JavaProcess(name, arguments, Map.of(), log);
        return new Part() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String address() {
                return "nowhere";
            }

            @Override
            public Running start(Consumer<ProcessHandle> launched) throws InterruptedException {
                LogFiles.rotate(log);
                return process.startAndAwait(
                        () -> Sleeper.isAwake(log), Duration.ofSeconds(30), launched);
            }
        };
    }
}
