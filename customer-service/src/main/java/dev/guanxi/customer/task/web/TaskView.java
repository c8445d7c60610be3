package dev.guanxi.customer.task.web;

import dev.guanxi.customer.task.Plan;
import dev.guanxi.customer.task.Task;
import dev.guanxi.platform.http.ExpectedVersion;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.modulith.NamedInterface;

/**
 * A task as the API shows it.
 *
 * @param version the same as the ETag and the version of its event
 */
@NamedInterface("view")
public record TaskView(
        UUID id,
        UUID customerId,
        Task.State state,
        String subject,
        @Nullable String details,
        Instant dueAt,
        String assignee,
        Plan.Priority priority,
        Instant createdAt,
        String createdBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        long version) {

    public static TaskView of(Task task) {
        Plan plan = task.plan();
        Task.Progress progress = task.progress();
        return new TaskView(
                task.id().value(),
                task.customerId().value(),
                progress.state(),
                plan.subject(),
                plan.details(),
                plan.dueAt(),
                plan.assignee(),
                plan.priority(),
                progress.createdAt(),
                progress.createdBy(),
                progress.closedAt(),
                progress.closedBy(),
                task.version());
    }

    static ResponseEntity<TaskView> tagged(Task task) {
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(task.version())).body(of(task));
    }
}
