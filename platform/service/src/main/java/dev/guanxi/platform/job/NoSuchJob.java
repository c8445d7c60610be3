package dev.guanxi.platform.job;

import dev.guanxi.platform.problem.NotFound;
import java.util.UUID;

/** No job has this id, or none of this kind. */
public final class NoSuchJob extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchJob(UUID id) {
        super("no-such-job", "There is no job " + id);
    }
}
