package dev.guanxi.customer.task.messaging;

import dev.guanxi.customer.task.Plan;
import dev.guanxi.customer.task.Task;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The payload of {@code crm.customer.task.*}. What the task is about is not in it: an employee
 * writes that freely, and may name people.
 */
record TaskState(
        UUID taskId,
        UUID customerId,
        Task.State state,
        Plan.Priority priority,
        Instant dueAt,
        String assignee,
        @Nullable Instant closedAt,
        long version) {

    static TaskState of(Task task) {
        return new TaskState(
                task.id().value(),
                task.customerId().value(),
                task.progress().state(),
                task.plan().priority(),
                task.plan().dueAt(),
                task.plan().assignee(),
                task.progress().closedAt(),
                task.version());
    }
}
