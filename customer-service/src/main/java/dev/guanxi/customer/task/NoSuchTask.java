package dev.guanxi.customer.task;

import dev.guanxi.platform.problem.NotFound;

/** No task has this id. */
public final class NoSuchTask extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchTask(TaskId id) {
        super("no-such-task", "There is no task " + id);
    }
}
