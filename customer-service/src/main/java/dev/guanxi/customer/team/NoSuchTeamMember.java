package dev.guanxi.customer.team;

import dev.guanxi.platform.problem.NotFound;

/** The team of this customer has no such entry. */
public final class NoSuchTeamMember extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchTeamMember(TeamMemberId id) {
        super("no-such-team-member", "The team of this customer has no member " + id);
    }
}
