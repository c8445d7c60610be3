package dev.guanxi.local.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TextTests {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void tableAlignsTextLeftAndFiguresRight() {
        String table =
                new TextTable("name", "memory").row("kafka", "512 MB").row("pg", "9 MB").toString();

        assertThat(table).isEqualTo("  name   memory\n  kafka  512 MB\n  pg       9 MB\n");
    }

    @Test
    void figuresAreReadable() {
        assertThat(Figures.count(539_392)).isEqualTo("539,392");
        assertThat(Figures.exact(new BigDecimal("8300065.814"))).isEqualTo("8,300,065.814");
        assertThat(Figures.money(new BigDecimal("279489.0200"))).isEqualTo("279,489.02");
        assertThat(Figures.megabytes(3L << 20)).isEqualTo("3 MB");
        assertThat(Figures.seconds(Duration.ofMillis(12_340))).isEqualTo("12.3 s");
    }

    @Test
    void barFillsWithWhatIsDoneAndNeverOverflows() {
        assertThat(Progress.bar(0, 30)).startsWith("[" + "-".repeat(30) + "] 0 / 30");
        assertThat(Progress.bar(15, 30)).startsWith("[" + "#".repeat(15) + "-".repeat(15));
        assertThat(Progress.bar(40, 30)).startsWith("[" + "#".repeat(30) + "]");
    }

    @Test
    void terminalIsPaintedOver() {
        Progress progress = new Progress(out, true, Clock.systemUTC());

        progress.show("one", "two");
        progress.show("three", "four");

        assertThat(text()).contains("\u001b[2A").contains("three");
    }

    @Test
    void elsewhereLinesAreFewAndPlain() {
        Clock still = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        Progress progress = new Progress(out, false, still);

        progress.show("one", "two");
        progress.show("three", "four");
        progress.finish("five", "six");

        assertThat(text()).isEqualTo("one | two\nfive | six\n");
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
