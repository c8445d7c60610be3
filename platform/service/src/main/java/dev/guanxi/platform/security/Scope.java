package dev.guanxi.platform.security;

/** Over which rows a permission reaches, from none to all; a service says what its rows are. */
public enum Scope {
    NONE,
    /** Those that the caller answers for in person. */
    OWN,
    /** Those of the caller's teams, and the caller's own. */
    TEAM,
    ALL;

    Scope wider(Scope other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
