package dev.guanxi.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.api.Tokens;
import dev.guanxi.local.demo.Ledger;
import dev.guanxi.local.history.DateShift;
import dev.guanxi.local.history.HistoryPlayer;
import dev.guanxi.local.history.HistoryTruth;
import dev.guanxi.local.history.RetailDocument;
import dev.guanxi.local.history.Totals;
import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.process.RunState;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole platform as processes, with a part of the history and everything that goes wrong. */
class KillNineIntegrationTests {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    /** Each is killed once, each in the middle of another part of the history. */
    private static final List<String> VICTIMS =
            List.of("analytics-service", "connect", "sales-service", "kafka", "postgresql");

    @TempDir static Path folder;
    private static LocalPlatform platform;
    private static PortPlan ports;
    private static Gateway gateway;

    @BeforeAll
    static void start() throws InterruptedException {
        Home home = new Home(Path.of(System.getProperty("guanxi.root")), folder);
        ports = PortPlan.anyFree();
        platform = new LocalPlatform(home, ports, System.out::println, false);
        platform.start();
        gateway = new Gateway(ports, new Tokens(ports));
    }

    @AfterAll
    static void stop() {
        platform.stop();
    }

    @Test
    void totalsAreExactWhateverIsKilledRepeatedOrGarbled() throws IOException {
        List<RetailDocument> documents = HistorySlice.shuffled();
        Totals truth = HistoryTruth.totalsOf(documents);
        assertThat(truth.anonymousDocuments()).isPositive();
        assertThat(truth.creditNotes()).isPositive();
        DateShift shift = DateShift.toRecent(HistorySlice.lastAt(documents), Instant.now());
        Map<String, byte[]> garbage = Garbage.sales(Path.of(System.getProperty("guanxi.root")));
        List<List<RetailDocument>> parts = HistorySlice.parts(documents, VICTIMS.size());

        try (HistoryPlayer erp = new HistoryPlayer("localhost:" + ports.kafka())) {
            garbage.forEach((key, value) -> erp.send(HistoryPlayer.SALES, key, value));
            for (int i = 0; i < VICTIMS.size(); i++) {
                long before = documentsSeen();
                parts.get(i).forEach(document -> erp.play(document, shift));
                erp.flush();
                killInTheMiddle(VICTIMS.get(i), before, before + parts.get(i).size());
                // Every tenth document once more.
                HistorySlice.everyTenth(parts.get(i)).forEach(again -> erp.play(again, shift));
                awaitDocuments(before + parts.get(i).size());
            }
        }

        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertSame(new Ledger(gateway).totals(), truth));
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(deadLetters()).containsAll(garbage.keySet()));
        assertThat(reasons()).allSatisfy(reason -> assertThat(reason).isNotBlank());
        // Nothing that was repeated or refused has changed a figure since.
        assertSame(new Ledger(gateway).totals(), truth);
    }

    private static void assertSame(Totals system, Totals truth) {
        assertThat(system)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(truth);
    }

    /** Kills when some of what was sent has come through and some has not. */
    private static void killInTheMiddle(String name, long before, long all) {
        await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> documentsSeen() > before);
        RunState.Entry victim = entry(name);
        long atKill = documentsSeen();
        assertThat(victim.process().orElseThrow().destroyForcibly()).isTrue();
        assertThat(atKill).as("documents through when %s was killed", name).isLessThan(all);
        await().atMost(LIMIT)
                .until(
                        () ->
                                entry(name).pid() != victim.pid()
                                        && entry(name).state().equals("ready"));
    }

    private static void awaitDocuments(long wanted) {
        await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> documentsSeen() >= wanted);
    }

    private static long documentsSeen() {
        return new Ledger(gateway).totalsIfReachable().map(Totals::documents).orElse(0L);
    }

    private static RunState.Entry entry(String name) {
        return platform.state().components().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> deadLetters() {
        return letters("key");
    }

    private static List<String> reasons() {
        return letters("reason");
    }

    private static List<String> letters(String field) {
        return StreamSupport.stream(
                        gateway.get("ada", "/operations/sales-service/dead-letters?limit=200")
                                .path("items")
                                .spliterator(),
                        false)
                .map(letter -> letter.path(field).asString(""))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
