package dev.guanxi.customer.timeline.web;

import dev.guanxi.customer.timeline.TimelineQuery;
import dev.guanxi.platform.problem.Malformed;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The query parameters that cut a part out of a timeline, besides the enumerated ones. */
record TimelineFilter(
        @Parameter(description = "Only what this service wrote", example = "callcenter-service")
                @Nullable String service,
        @Parameter(description = "Only what this employee or system did", example = "amy")
                @Nullable String by,
        @Parameter(
                        description =
                                "Words that the subject contains, in any order and of any length;"
                                        + " case and accents do not count",
                        example = "quotation lanterns")
                @Nullable String q,
        @Parameter(description = "From this moment on", example = "2026-01-01T00:00:00Z")
                @Nullable String from,
        @Parameter(description = "Before this moment", example = "2026-02-01T00:00:00Z")
                @Nullable String to) {

    private static final int LAST_YEAR = 9999;

    TimelineQuery.Period period() {
        return new TimelineQuery.Period(instant("from", from), instant("to", to));
    }

    TimelineQuery.Author author() {
        return new TimelineQuery.Author(storable(service), storable(by));
    }

    @Nullable String words() {
        return storable(q);
    }

    /** Nothing stored has NUL in it, and PostgreSQL refuses to look for it. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', ' ');
    }

    private static @Nullable Instant instant(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime time = Instant.parse(text).atOffset(ZoneOffset.UTC);
            if (time.getYear() >= 0 && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            // Answered below, like a year that no calendar has.
        }
        throw new Malformed(
                "malformed-instant", "'" + name + "' is an instant like 2026-01-31T12:00:00Z");
    }
}
