package dev.guanxi.customer.standing;

import dev.guanxi.platform.problem.Conflict;

/** The customer has this role on some of these days by another period. */
public final class RoleHeldAlready extends Conflict {

    private static final long serialVersionUID = 1L;

    RoleHeldAlready(RolePeriod holding) {
        super(
                "role-held-already",
                "The customer is %s %s already (role %s): end or correct that period instead"
                        .formatted(holding.role(), holding.period(), holding.id()));
    }
}
