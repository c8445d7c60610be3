package dev.guanxi.customer.standing;

import dev.guanxi.platform.problem.RuleBroken;

/** Every event of a customer carries all its roles, so that they must be few. */
public final class TooManyRoles extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TooManyRoles(int most) {
        super("too-many-roles", "A customer has at most " + most + " periods of roles");
    }
}
