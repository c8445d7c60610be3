package dev.guanxi.customer.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guanxi.customer.period.Period;
import dev.guanxi.customer.period.PeriodEndsBeforeItBegins;
import dev.guanxi.platform.problem.Malformed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTests {

    private static final RolePeriod DEALER_IN_2026 =
            RolePeriod.begun(Role.DEALER, period("2026-01-01", "2026-12-31"));

    @ParameterizedTest
    @CsvSource({
        "2026-12-31,",
        "2025-01-01,",
        "2025-01-01, 2026-01-01",
        "2026-06-01, 2026-06-30",
        "2025-01-01, 2030-01-01",
    })
    void periodsOfOneRoleHaveNoDayInCommon(String from, @Nullable String until) {
        RolePeriod another = RolePeriod.begun(Role.DEALER, period(from, until));

        assertThatExceptionOfType(RoleHeldAlready.class)
                .isThrownBy(() -> Standing.NONE.with(DEALER_IN_2026).with(another));
        assertThatExceptionOfType(RoleHeldAlready.class)
                .isThrownBy(() -> Standing.NONE.with(another).with(DEALER_IN_2026));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01,", "2025-01-01, 2025-12-31"})
    void oneRoleMayFollowItself(String from, @Nullable String until) {
        RolePeriod another = RolePeriod.begun(Role.DEALER, period(from, until));

        assertThat(Standing.NONE.with(DEALER_IN_2026).with(another).roles())
                .containsExactly(DEALER_IN_2026, another);
    }

    @Test
    void severalRolesMayBeHeldAtOneTime() {
        RolePeriod supplier = RolePeriod.begun(Role.SUPPLIER, DEALER_IN_2026.period());

        assertThat(Standing.NONE.with(DEALER_IN_2026).with(supplier).roles()).hasSize(2);
    }

    @Test
    void correctionDoesNotCollideWithThePeriodThatItCorrects() {
        Standing corrected =
                Standing.NONE
                        .with(DEALER_IN_2026)
                        .withPeriod(DEALER_IN_2026.id(), period("2026-02-01", null));

        assertThat(corrected.role(DEALER_IN_2026.id()).version()).isEqualTo(2);
        assertThat(corrected.role(DEALER_IN_2026.id()).period().until()).isNull();
    }

    @Test
    void samePeriodIsNoCorrection() {
        Standing before = Standing.NONE.with(DEALER_IN_2026);

        assertThat(before.withPeriod(DEALER_IN_2026.id(), DEALER_IN_2026.period()))
                .isEqualTo(before);
    }

    @Test
    void aDayIsAPeriod() {
        assertThat(period("2026-01-01", "2026-01-01").until()).isEqualTo("2026-01-01");
    }

    @Test
    void periodDoesNotEndBeforeItBegins() {
        assertThatExceptionOfType(PeriodEndsBeforeItBegins.class)
                .isThrownBy(() -> period("2026-01-02", "2026-01-01"));
    }

    @Test
    void rolesAreFewEnoughForAnEvent() {
        Standing full = Standing.NONE;
        LocalDate day = LocalDate.parse("2026-01-01");
        for (int i = 0; i < Standing.MOST_ROLES; i++) {
            LocalDate next = day.plusDays(i);
            full = full.with(RolePeriod.begun(Role.PARTNER, new Period(next, next)));
        }

        Standing atTheLimit = full;
        assertThatExceptionOfType(TooManyRoles.class)
                .isThrownBy(() -> atTheLimit.with(DEALER_IN_2026));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "31.01.2026",
                "2026-1-1",
                "0000-01-01",
                "+9999-01-01",
                "",
                "１"
            })
    void whatIsNoDayIsRefused(String text) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Period.day("from", text))
                .withMessageContaining("'from'");
    }

    private static Period period(String from, @Nullable String until) {
        return new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
