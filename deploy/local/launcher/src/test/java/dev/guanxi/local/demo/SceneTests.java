package dev.guanxi.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SceneTests {

    private static final Scene.Moment BEFORE =
            new Scene.Moment(profile("1200.50", "4800", "silver"), "2 of 3");

    @Test
    void changesAreShownFromBeforeToAfter() {
        Scene.Moment after = new Scene.Moment(profile("1900", "7600.129", "gold"), "1 of 3");

        String text =
                new Scene("An order", BEFORE, after, Optional.of(Duration.ofMillis(180))).text();

        assertThat(text)
                .contains("An order")
                .contains("profit per year 1,200.50 -> 1,900.00")
                .contains("CLV 4,800.00 -> 7,600.13")
                .contains("tier silver -> gold")
                .contains("queue 2 of 3 -> 1 of 3")
                .endsWith("(180 ms)");
    }

    @Test
    void whatStaysIsShownOnceAndWhatIsLateIsSaid() {
        String text = new Scene("A call", BEFORE, BEFORE, Optional.empty()).text();

        assertThat(text)
                .contains("tier silver,")
                .doesNotContain("->")
                .contains("NOT in the profile");
    }

    @Test
    void newModelAloneIsNoChangeButWhatItHidesIs() {
        Instant begun = Instant.parse("2026-01-01T00:00:00Z");
        Profile before = profile("1", "1", "gold");
        Profile.Value same = before.value();
        Profile.Value dearer = new Profile.Value(same.current(), same.clv(), "{\"costToServe\":1}");

        assertThat(new Profile("id", 2, same, "gold", "loyal", null).changedSince(before, begun))
                .isFalse();
        assertThat(new Profile("id", 2, dearer, "gold", "loyal", null).changedSince(before, begun))
                .isTrue();
        assertThat(new Profile("id", 2, same, "gold", "loyal", begun).changedSince(before, begun))
                .isTrue();
        assertThat(
                        new Profile("id", 2, same, "gold", "loyal", begun.minusMillis(1))
                                .changedSince(before, begun))
                .isFalse();
    }

    private static Profile profile(String current, String clv, String tier) {
        Profile.Value value = new Profile.Value(new BigDecimal(current), new BigDecimal(clv), "{}");
        return new Profile("id", 1, value, tier, "loyal", null);
    }
}
