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
        int third = documents.size() / 3;

        try (HistoryPlayer erp = new HistoryPlayer("localhost:" + ports.kafka())) {
            documents.subList(0, third).forEach(document -> erp.play(document, shift));
            erp.flush();
            killInTheMiddle("analytics-service");
            garbage.forEach((key, value) -> erp.send(HistoryPlayer.SALES, key, value));
            documents.subList(third, 2 * third).forEach(document -> erp.play(document, shift));
            erp.flush();
            killInTheMiddle("connect");
            documents
                    .subList(2 * third, documents.size())
                    .forEach(document -> erp.play(document, shift));
            // Every tenth document once more.
            HistorySlice.everyTenth(documents).forEach(document -> erp.play(document, shift));
            erp.flush();
            killInTheMiddle("sales-service");
        }

        await().atMost(LIMIT)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> documentsSeen() >= truth.documents());
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

    private static void killInTheMiddle(String name) {
        long seen = documentsSeen();
        await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> documentsSeen() > seen || seen > 0);
        RunState.Entry victim = entry(name);
        assertThat(victim.process().orElseThrow().destroyForcibly()).isTrue();
        await().atMost(LIMIT)
                .until(
                        () ->
                                entry(name).pid() != victim.pid()
                                        && entry(name).state().equals("ready"));
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
