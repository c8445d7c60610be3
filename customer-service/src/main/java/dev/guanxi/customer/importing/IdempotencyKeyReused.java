package dev.guanxi.customer.importing;

import dev.guanxi.platform.problem.RuleBroken;

/** The key came with another file or other parameters before. */
public final class IdempotencyKeyReused extends RuleBroken {

    private static final long serialVersionUID = 1L;

    IdempotencyKeyReused() {
        super(
                "idempotency-key-reused",
                "This Idempotency-Key was used for another request: take a new key for a new"
                        + " request");
    }
}
