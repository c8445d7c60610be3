package dev.guanxi.customer.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodTests {

    @Test
    void aDayIsAPeriod() {
        Period day = period("2026-01-31", "2026-01-31");

        assertThat(day.overlaps(day)).isTrue();
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(period("2026-01-01", "2026-01-31").overlaps(period("2026-02-01", null)))
                .isFalse();
        assertThat(period("2026-02-01", null).overlaps(period("2026-01-01", "2026-01-31")))
                .isFalse();
    }

    @Test
    void bothEndsAreIncluded() {
        assertThat(period("2026-01-01", "2026-02-01").common(period("2026-02-01", null)))
                .contains(period("2026-02-01", "2026-02-01"));
    }

    @Test
    void twoOpenPeriodsMeetForEver() {
        assertThat(period("2026-01-01", null).common(period("2027-01-01", null)))
                .contains(period("2027-01-01", null));
    }

    @Test
    void periodWithoutADayIsRefused() {
        assertThatThrownBy(() -> period("2026-01-02", "2026-01-01"))
                .isInstanceOf(PeriodEndsBeforeItBegins.class);
    }

    @Test
    void yearsThatNoCalendarHasAreRefused() {
        assertThatThrownBy(() -> period("+10000-01-01", null)).isInstanceOf(ImpossibleDate.class);
        assertThatThrownBy(() -> period("0000-01-01", null)).isInstanceOf(ImpossibleDate.class);
    }

    private static Period period(String from, @Nullable String until) {
        return new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
