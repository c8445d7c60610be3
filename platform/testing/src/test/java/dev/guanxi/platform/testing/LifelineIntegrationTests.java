package dev.guanxi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.platform.components.FreePorts;
import dev.guanxi.platform.components.KafkaBroker;
import dev.guanxi.platform.components.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifelineIntegrationTests {

    private static final String MARK = "pids: ";

    @TempDir private Path folder;

    /** Starts components, says which processes they are, and waits to be killed. */
    static final class Starter {

        private Starter() {}

        public static void main(String[] args) throws IOException {
            Path home = Path.of(args[0]);
            PostgresServer postgres =
                    new PostgresServer(home.resolve("postgresql"), FreePorts.next(), "test");
            KafkaBroker kafka =
                    new KafkaBroker(home.resolve("kafka"), FreePorts.next(), FreePorts.next());
            postgres.start();
            kafka.start();
            postgres.awaitReady(Duration.ofMinutes(1));
            kafka.awaitReady(Duration.ofMinutes(1));
            System.out.println(
                    MARK + postgres.pid().orElseThrow() + " " + kafka.pid().orElseThrow());
            System.in.read();
        }
    }

    @Test
    void componentsEndWithTheProcessThatStartedThemEvenIfThatIsKilled() throws IOException {
        Process starter =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dguanxi.root=" + System.getProperty("guanxi.root"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Starter.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<ProcessHandle> components =
                Arrays.stream(pids(starter).split(" "))
                        .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                        .toList();
        assertThat(components).hasSize(2).allMatch(ProcessHandle::isAlive);

        starter.destroyForcibly();

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> components.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** The log may go to the same stream. */
    private static String pids(Process starter) {
        return starter.inputReader()
                .lines()
                .filter(line -> line.startsWith(MARK))
                .findFirst()
                .orElseThrow()
                .substring(MARK.length());
    }
}
