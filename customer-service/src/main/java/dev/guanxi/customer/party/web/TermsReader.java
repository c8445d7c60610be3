package dev.guanxi.customer.party.web;

import dev.guanxi.customer.contact.Terms;
import dev.guanxi.customer.contact.Verification;
import dev.guanxi.customer.period.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the terms of a contact point, and shows its days as the caller would write them. */
final class TermsReader {

    private TermsReader() {}

    /**
     * @throws dev.guanxi.platform.problem.Malformed when a day is none
     */
    static Terms read(
            @Nullable String validFrom,
            @Nullable String validUntil,
            @Nullable Boolean preferred,
            @Nullable Verification verification) {
        return new Terms(
                day("validFrom", validFrom),
                day("validUntil", validUntil),
                Boolean.TRUE.equals(preferred),
                verification);
    }

    static @Nullable LocalDate day(String name, @Nullable String text) {
        return text == null ? null : Period.day(name, text);
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Absent where it is so of most. */
    static @Nullable Boolean preferred(Terms terms) {
        return terms.preferred() ? true : null;
    }
}
