package dev.guanxi.customer.standing;

import dev.guanxi.customer.period.Period;

/**
 * A role that a customer has for some time.
 *
 * @param version from 1, one more with each correction of the period
 */
public record RolePeriod(RoleId id, Role role, Period period, long version) {

    public static RolePeriod begun(Role role, Period period) {
        return new RolePeriod(RoleId.next(), role, period, 1);
    }

    RolePeriod during(Period corrected) {
        return corrected.equals(period) ? this : new RolePeriod(id, role, corrected, version + 1);
    }

    boolean collidesWith(RolePeriod other) {
        return role == other.role && !id.equals(other.id) && period.overlaps(other.period);
    }
}
