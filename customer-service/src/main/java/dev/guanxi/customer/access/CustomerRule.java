package dev.guanxi.customer.access;

import dev.guanxi.platform.security.Reach;
import dev.guanxi.platform.security.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which customers a reach covers, as a condition on the table {@code party}; said here and nowhere
 * else. My own are those that I own. My team's are my own, those of my teams, those on whose
 * account team I am today (UTC), and those that nobody looks after, so that somebody can take them.
 */
public final class CustomerRule {

    private static final String ON_THE_ACCOUNT_TEAM =
            """
            %s.id IN (SELECT customer_id FROM team_member WHERE login = :reachLogin
                AND valid_from <= (now() AT TIME ZONE 'UTC')::date
                AND (valid_until IS NULL OR valid_until >= (now() AT TIME ZONE 'UTC')::date))
            """;

    private final Reach reach;
    private final List<String> teams;

    public CustomerRule(Reach reach) {
        this.reach = reach;
        this.teams = reach.scope() == Scope.TEAM ? List.copyOf(reach.teams()) : List.of();
    }

    /**
     * The rule in parts, of which one must hold; none at all when it covers every customer. Each
     * part finds its customers through an index in the order of any list, which the whole does not:
     * a page of a long list is the first rows of the first rows of each part.
     *
     * @param party the name that the query gives to the table
     */
    public List<String> cases(String party) {
        return switch (reach.scope()) {
            case ALL -> List.of();
            case NONE -> List.of("FALSE");
            case OWN -> List.of(party + ".owner = :reachLogin");
            case TEAM -> casesOfTheTeam(party);
        };
    }

    /** The whole rule: for queries that look at a few customers anyway. */
    public String condition(String party) {
        List<String> cases = cases(party);
        return cases.isEmpty() ? "TRUE" : "(" + String.join(" OR ", cases) + ")";
    }

    /** What the conditions refer to. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (reach.scope() == Scope.OWN || reach.scope() == Scope.TEAM) {
            parameters.put("reachLogin", reach.login());
        }
        for (int i = 0; i < teams.size(); i++) {
            parameters.put("reachTeam" + i, teams.get(i));
        }
        return parameters;
    }

    private List<String> casesOfTheTeam(String party) {
        List<String> cases = new ArrayList<>();
        cases.add(party + ".owner = :reachLogin");
        for (int i = 0; i < teams.size(); i++) {
            cases.add(party + ".team = :reachTeam" + i);
        }
        cases.add("(%1$s.owner IS NULL AND %1$s.team IS NULL)".formatted(party));
        cases.add(ON_THE_ACCOUNT_TEAM.formatted(party));
        return cases;
    }
}
