package dev.guanxi.customer.merge;

import dev.guanxi.platform.problem.NotFound;

/** Nothing was merged under this id. */
public final class NoSuchMerge extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchMerge(MergeId id) {
        super("no-such-merge", "There is no merge " + id);
    }
}
