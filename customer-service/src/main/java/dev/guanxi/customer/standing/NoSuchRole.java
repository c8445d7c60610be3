package dev.guanxi.customer.standing;

import dev.guanxi.platform.problem.NotFound;

/** The customer has no role of this id; another one may. */
public final class NoSuchRole extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchRole(RoleId id) {
        super("no-such-role", "This customer has no role " + id);
    }
}
