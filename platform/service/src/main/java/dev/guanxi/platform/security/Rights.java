package dev.guanxi.platform.security;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one role may do, or several together: the widest wins, for rows and for fields.
 *
 * @param scopes by permission
 * @param hidden by thing, the fields that are not shown
 */
record Rights(Map<String, Scope> scopes, Map<String, Set<String>> hidden) {

    static final String EVERY_PERMISSION = "*";
    static final Rights NONE = new Rights(Map.of(), Map.of());

    private static final String READING = ":read";

    Rights {
        scopes = Map.copyOf(scopes);
        hidden = Map.copyOf(hidden);
    }

    Scope scope(String permission) {
        return scopes.getOrDefault(permission, Scope.NONE)
                .wider(scopes.getOrDefault(EVERY_PERMISSION, Scope.NONE));
    }

    Set<String> hidden(String thing) {
        return hidden.getOrDefault(thing, Set.of());
    }

    /** A field stays hidden when every role that may read the thing at all hides it. */
    Rights plus(Rights other) {
        Map<String, Scope> allScopes = new HashMap<>(scopes);
        other.scopes.forEach(
                (permission, scope) -> allScopes.merge(permission, scope, Scope::wider));
        Set<String> things = new HashSet<>(hidden.keySet());
        things.addAll(other.hidden.keySet());
        Map<String, Set<String>> stillHidden = new HashMap<>();
        for (String thing : things) {
            if (!reads(thing)) {
                stillHidden.put(thing, other.hidden(thing));
            } else if (!other.reads(thing)) {
                stillHidden.put(thing, hidden(thing));
            } else {
                Set<String> both = new HashSet<>(hidden(thing));
                both.retainAll(other.hidden(thing));
                stillHidden.put(thing, Set.copyOf(both));
            }
        }
        return new Rights(allScopes, stillHidden);
    }

    /** The permission to see what another permission of the same thing changes. */
    static String readingOf(String permission) {
        return thingOf(permission) + READING;
    }

    static String thingOf(String permission) {
        return permission.substring(0, permission.indexOf(':'));
    }

    private boolean reads(String thing) {
        return scope(thing + READING) != Scope.NONE;
    }
}
