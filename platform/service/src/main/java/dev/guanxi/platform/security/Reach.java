package dev.guanxi.platform.security;

import java.util.Set;

/**
 * How far a permission reaches for somebody, over rows and over fields: enough to narrow a query,
 * and a value that a job can keep. An operation that takes one as a parameter gets the reach of its
 * own permission, and promises to apply it to every row that it reads or changes.
 *
 * @param login who counts as the caller where the scope is OWN or TEAM
 * @param teams the caller's teams where the scope is TEAM
 * @param hidden fields that the caller neither sees nor writes nor looks for
 */
public record Reach(Scope scope, String login, Set<String> teams, Set<String> hidden) {

    public static final Reach EVERYTHING = new Reach(Scope.ALL, "", Set.of(), Set.of());

    public Reach {
        teams = Set.copyOf(teams);
        hidden = Set.copyOf(hidden);
    }

    /** Then no row needs to be looked at; fields may still be hidden. */
    public boolean coversEveryRow() {
        return scope == Scope.ALL;
    }

    /**
     * Before something is looked for by a field: whether it is found tells what stands in it.
     *
     * @throws FieldNotVisible when the field is hidden
     */
    public void requireVisible(String field) {
        if (hidden.contains(field)) {
            throw new FieldNotVisible(field);
        }
    }
}
