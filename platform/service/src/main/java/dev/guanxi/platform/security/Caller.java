package dev.guanxi.platform.security;

import java.util.Optional;
import java.util.Set;

/**
 * Who calls: the token's subject, its teams, and what its roles add up to. A controller method
 * takes it as a parameter.
 */
public final class Caller {

    private final String name;
    private final Set<String> teams;
    private final Rights rights;

    /** Somebody without any right, as the author of something. */
    public Caller(String name) {
        this(name, Set.of(), Rights.NONE);
    }

    Caller(String name, Set<String> teams, Rights rights) {
        this.name = name;
        this.teams = teams;
        this.rights = rights;
    }

    /**
     * Who makes the request that this thread serves; empty where nobody calls, as in messages from
     * the bus and in background work.
     */
    public static Optional<Caller> current() {
        return CallerToken.current();
    }

    public String name() {
        return name;
    }

    /**
     * How far the permission reaches for this caller.
     *
     * @param permission such as {@code thing:read}
     */
    public Reach reach(String permission) {
        return new Reach(rights.scope(permission), name, teams, hidden(Rights.thingOf(permission)));
    }

    /** The fields of the thing that this caller neither sees nor writes nor looks for. */
    public Set<String> hidden(String thing) {
        return rights.hidden(thing);
    }
}
