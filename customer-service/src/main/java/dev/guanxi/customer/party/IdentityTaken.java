package dev.guanxi.customer.party;

import dev.guanxi.platform.problem.Conflict;

/** Another customer is known under this key: one key of an outside system is one customer. */
public final class IdentityTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public IdentityTaken(Identity identity, CustomerId holder) {
        super(
                "identity-taken",
                "%s knows customer %s as %s: change that customer instead"
                        .formatted(identity.source(), holder, identity.externalId()));
    }
}
