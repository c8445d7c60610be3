package dev.guanxi.customer.task.web;

import dev.guanxi.customer.task.Plan;
import dev.guanxi.platform.http.PlainText;
import dev.guanxi.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the caller may say about a task, when planning and when changing it. */
record TaskDetails(
        @NotBlank
                @Size(max = 500)
                @Pattern(regexp = PlainText.LINE, message = "must be one line")
                @Schema(example = "Call back about the quotation", description = "One line")
                String subject,
        @Size(max = 10_000)
                @Pattern(
                        regexp = PlainText.LINES,
                        message = "must not contain NUL or half characters")
                @Schema(example = "Wants 200 lanterns by Christmas")
                @Nullable String details,
        @NotNull
                @Schema(
                        example = "2026-12-01T09:00:00Z",
                        description = "By when; in the years 2000 to 2999")
                Instant dueAt,
        @Size(min = 1, max = 200)
                @Pattern(
                        regexp = "(?U)[^\\s\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]*",
                        message = "must be a login, without blanks")
                @Schema(
                        example = "amy",
                        description = "The login of who does it; me, absent or null: the caller")
                @Nullable String assignee,
        @Schema(defaultValue = "normal") Plan.@Nullable Priority priority) {

    private static final String CALLER = "me";

    Plan plan(Caller caller) {
        return new Plan(
                subject.strip(),
                details,
                dueAt,
                assignee == null ? caller.name() : login(assignee, caller),
                priority == null ? Plan.Priority.NORMAL : priority);
    }

    static TaskDetails of(Plan plan) {
        return new TaskDetails(
                plan.subject(), plan.details(), plan.dueAt(), plan.assignee(), plan.priority());
    }

    /** Who is meant by a login, or by the word me. */
    static String login(String word, Caller caller) {
        return word.equals(CALLER) ? caller.name() : word;
    }
}
