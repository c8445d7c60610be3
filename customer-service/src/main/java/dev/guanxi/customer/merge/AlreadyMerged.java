package dev.guanxi.customer.merge;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.problem.Conflict;
import java.util.Map;

/** A customer is in one other at most; whoever is merged is merged with its survivor only. */
public final class AlreadyMerged extends Conflict {

    private static final long serialVersionUID = 1L;

    private final String survivor;

    AlreadyMerged(CustomerId id, CustomerId survivor) {
        super(
                "already-merged",
                "Customer %s has been merged: customer %s answers for it".formatted(id, survivor));
        this.survivor = survivor.toString();
    }

    /** {@code survivorId}: who answers for it now. */
    @Override
    public Map<String, Object> members() {
        return Map.of("survivorId", survivor);
    }
}
