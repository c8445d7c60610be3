package dev.guanxi.customer.task;

import dev.guanxi.platform.problem.Conflict;

/** Only what is done or cancelled can be reopened. */
public final class TaskOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    TaskOpen(TaskId id) {
        super("task-open", "Task " + id + " is open already");
    }
}
