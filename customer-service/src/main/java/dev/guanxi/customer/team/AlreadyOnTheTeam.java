package dev.guanxi.customer.team;

import dev.guanxi.platform.problem.Conflict;

/** The employee has this role on some of the days already. */
public final class AlreadyOnTheTeam extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadyOnTheTeam(TeamMember.Part part) {
        super(
                "already-on-the-team",
                "%s is %s on some of these days already: change that entry instead"
                        .formatted(part.login(), part.role()));
    }
}
