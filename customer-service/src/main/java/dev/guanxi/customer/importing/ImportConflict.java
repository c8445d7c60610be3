package dev.guanxi.customer.importing;

import dev.guanxi.platform.job.Job;
import dev.guanxi.platform.problem.Conflict;

/** An import cannot be undone as it stands now. */
public final class ImportConflict extends Conflict {

    private static final long serialVersionUID = 1L;

    private ImportConflict(String code, String message) {
        super(code, message);
    }

    static ImportConflict notFinished(Job job) {
        return new ImportConflict(
                "import-not-finished",
                "Import %s is %s: cancel it first, or wait".formatted(job.id(), job.state()));
    }

    static ImportConflict nothingToUndo(Job job) {
        return new ImportConflict(
                "nothing-to-undo",
                "Import %s has changed nothing, or not any more".formatted(job.id()));
    }

    static ImportConflict beingUndone(Job job) {
        return new ImportConflict(
                "import-being-undone", "Import %s is being undone already".formatted(job.id()));
    }
}
