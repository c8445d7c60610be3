package dev.guanxi.customer.task;

import dev.guanxi.platform.problem.Conflict;

/** What is done or cancelled does not change any more. */
public final class TaskClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    TaskClosed(TaskId id, Task.State state) {
        super("task-closed", "Task %s is %s: reopen it first".formatted(id, state));
    }
}
