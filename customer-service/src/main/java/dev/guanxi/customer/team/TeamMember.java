package dev.guanxi.customer.team;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.period.Period;
import java.util.Optional;

/** An employee who looks after a customer in one role, at one version, counted from 1. */
public record TeamMember(
        TeamMemberId id, CustomerId customer, Part part, Period period, long version) {

    static TeamMember assigned(CustomerId customer, Part part, Period period) {
        return new TeamMember(TeamMemberId.next(), customer, part, period, 1);
    }

    /** The next version, or empty when the period is the one that it has. */
    Optional<TeamMember> during(Period changed) {
        return period.equals(changed)
                ? Optional.empty()
                : Optional.of(new TeamMember(id, customer, part, changed, version + 1));
    }

    /**
     * @param login the user name of the employee
     */
    public record Part(String login, TeamRole role) {}
}
