package dev.guanxi.customer.merge;

import dev.guanxi.platform.problem.Conflict;

/** A merge is undone once; to undo that, merge again. */
public final class AlreadySplit extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadySplit(MergeId id) {
        super("already-split", "Merge " + id + " has been split: both are themselves again");
    }
}
