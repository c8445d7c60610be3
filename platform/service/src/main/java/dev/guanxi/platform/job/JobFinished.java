package dev.guanxi.platform.job;

import dev.guanxi.platform.problem.Conflict;

/** A job that has ended cannot be cancelled. */
public final class JobFinished extends Conflict {

    private static final long serialVersionUID = 1L;

    JobFinished(Job job) {
        super("job-finished", "Job %s is %s already".formatted(job.id(), job.state()));
    }
}
