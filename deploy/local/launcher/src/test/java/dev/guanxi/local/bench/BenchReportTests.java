package dev.guanxi.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchReportTests {

    private static final Series FIVE = new Series(List.of(5.0, 1.0, 3.0, 2.0, 4.0));

    @Test
    void medianAndSpreadDoNotDependOnOrder() {
        assertThat(FIVE.median()).isEqualTo(3);
        assertThat(FIVE.least()).isEqualTo(1);
        assertThat(FIVE.greatest()).isEqualTo(5);
        assertThat(new Series(List.of(4.0, 1.0)).median()).isEqualTo(2.5);
        assertThatThrownBy(() -> new Series(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneBarThatDoesNotHoldFailsTheWhole() {
        BenchResult good = BenchResult.atLeast(3, "drained", FIVE, "events/s");
        BenchResult bad = BenchResult.atMost(2.9, "p99", FIVE, "ms");

        assertThat(new BenchReport("x", List.of(good)).holds()).isTrue();
        assertThat(new BenchReport("x", List.of(good, bad)).holds()).isFalse();
        assertThat(new BenchReport("x", List.of(good, bad)).table()).contains("DOES NOT HOLD");
    }

    @Test
    void reportIsOneLineOfJson() {
        BenchResult result =
                BenchResult.atLeast(3, "drained", FIVE, "events/s").against("producer", 0.25);

        String line = new BenchReport("relay", List.of(result)).json();

        assertThat(line).doesNotContain("\n");
        JsonNode json = JsonMapper.shared().readTree(line);
        assertThat(json.path("bench").asString()).isEqualTo("relay");
        JsonNode first = json.path("results").path(0);
        assertThat(first.path("value").asDouble()).isEqualTo(3);
        assertThat(first.path("ratio").asDouble()).isEqualTo(0.25);
        assertThat(first.path("against").asString()).isEqualTo("producer");
        assertThat(first.path("bar").asDouble()).isEqualTo(3);
        assertThat(first.path("holds").asBoolean()).isTrue();
    }
}
