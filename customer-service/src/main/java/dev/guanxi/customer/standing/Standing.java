package dev.guanxi.customer.standing;

import dev.guanxi.customer.period.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * What a customer is to us, by our own decision: no outside system has a say in it.
 *
 * @param roles past, present and future ones in the order in which they were given; no two periods
 *     of one role have a day in common
 */
public record Standing(Ownership ownership, List<RolePeriod> roles) {

    public static final Standing NONE = new Standing(Ownership.NOBODY, List.of());

    static final int MOST_ROLES = 100;

    public Standing {
        roles = List.copyOf(roles);
    }

    public Standing ownedBy(Ownership owner) {
        return new Standing(owner, roles);
    }

    /**
     * @throws RoleHeldAlready when a period of the same role has a day in common with this one
     * @throws TooManyRoles when there are {@value #MOST_ROLES} already
     */
    public Standing with(RolePeriod added) {
        if (roles.size() == MOST_ROLES) {
            throw new TooManyRoles(MOST_ROLES);
        }
        requireFree(added);
        List<RolePeriod> all = new ArrayList<>(roles);
        all.add(added);
        return new Standing(ownership, all);
    }

    /**
     * @throws RoleHeldAlready when another period of the same role has a day in common with it
     */
    public Standing withPeriod(RoleId id, Period corrected) {
        RolePeriod changed = role(id).during(corrected);
        requireFree(changed);
        return new Standing(
                ownership,
                roles.stream().map(role -> role.id().equals(id) ? changed : role).toList());
    }

    /**
     * @throws NoSuchRole when the customer has none of this id
     */
    public RolePeriod role(RoleId id) {
        return roles.stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchRole(id));
    }

    private void requireFree(RolePeriod wanted) {
        for (RolePeriod role : roles) {
            if (wanted.collidesWith(role)) {
                throw new RoleHeldAlready(role);
            }
        }
    }
}
