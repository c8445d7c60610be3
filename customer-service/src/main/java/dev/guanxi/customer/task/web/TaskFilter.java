package dev.guanxi.customer.task.web;

import dev.guanxi.customer.task.Plan;
import dev.guanxi.customer.task.Task;
import dev.guanxi.customer.task.WorkList;
import dev.guanxi.platform.problem.Malformed;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.Reach;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The query parameters of a work list, besides the enumerated ones. */
record TaskFilter(
        @Parameter(description = "Whose tasks, by login; me: the caller's", example = "me")
                @Nullable String assignee,
        @Parameter(description = "Due before this moment", example = "2026-12-01T00:00:00Z")
                @Nullable String dueBefore) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** Nothing stored has NUL in it, and PostgreSQL refuses to look for it. */
    WorkList workList(
            Task.@Nullable State state,
            Plan.@Nullable Priority priority,
            Caller caller,
            Reach reach) {
        String login =
                assignee == null ? null : TaskDetails.login(assignee.replace('\0', ' '), caller);
        return new WorkList(
                login, state, priority, dueBefore == null ? null : instant(dueBefore), reach);
    }

    private static Instant instant(String text) {
        try {
            Instant moment = Instant.parse(text);
            if (!moment.isBefore(FIRST) && !moment.isAfter(LAST)) {
                return moment;
            }
        } catch (DateTimeParseException e) {
            // Answered below, like a year that no calendar has.
        }
        throw new Malformed(
                "malformed-instant", "'dueBefore' is an instant like 2026-01-31T12:00:00Z");
    }
}
