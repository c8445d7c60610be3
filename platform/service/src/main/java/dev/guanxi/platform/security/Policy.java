package dev.guanxi.platform.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Which role may do what, over which rows, and sees which fields, as contracts/policy.yaml says; a
 * role it does not name may nothing.
 */
final class Policy {

    private final Map<String, Rights> byRole;

    /**
     * Sets of roles that callers have come with; roles that the file does not name do not count.
     */
    private final Map<Set<String>, Rights> together = new ConcurrentHashMap<>();

    private Policy(Map<String, Rights> byRole) {
        this.byRole = byRole;
    }

    static Policy read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            Document document =
                    Document.of(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
            if (document.roles().isEmpty()) {
                throw new IllegalStateException(file + " has no 'roles'");
            }
            return new Policy(document.rights());
        } catch (IOException e) {
            throw new UncheckedIOException("The policy cannot be read: " + file, e);
        }
    }

    Rights rightsOf(Collection<String> roles) {
        Set<String> known =
                roles.stream().filter(byRole::containsKey).collect(Collectors.toUnmodifiableSet());
        return together.computeIfAbsent(
                known,
                all ->
                        byRole.entrySet().stream()
                                .filter(role -> all.contains(role.getKey()))
                                .map(Map.Entry::getValue)
                                .reduce(Rights.NONE, Rights::plus));
    }

    /** The fields of the thing that one role at least does not see. */
    Set<String> hiddenFromSome(String thing) {
        return byRole.values().stream()
                .flatMap(rights -> rights.hidden(thing).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The file as it is written. */
    private record Document(
            Map<String, List<String>> roles, Map<String, Map<String, List<String>>> hidden) {

        static Document of(@Nullable Map<String, Map<String, ?>> yaml) {
            return new Document(section(yaml, "roles"), section(yaml, "hidden"));
        }

        @SuppressWarnings("unchecked")
        private static <T> Map<String, T> section(
                @Nullable Map<String, Map<String, ?>> yaml, String name) {
            Map<String, ?> section = yaml == null ? null : yaml.get(name);
            return section == null ? Map.of() : (Map<String, T>) section;
        }

        Map<String, Rights> rights() {
            Set<String> strangers = new TreeSet<>(hidden.keySet());
            strangers.removeAll(roles.keySet());
            if (!strangers.isEmpty()) {
                throw new IllegalStateException(
                        "Fields are hidden from unknown roles " + strangers);
            }
            Map<String, Rights> rights = new HashMap<>();
            roles.forEach(
                    (role, permissions) ->
                            rights.put(role, new Rights(scopes(permissions), hiddenFrom(role))));
            return Map.copyOf(rights);
        }

        private Map<String, Set<String>> hiddenFrom(String role) {
            return hidden.getOrDefault(role, Map.of()).entrySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        }

        private static Map<String, Scope> scopes(List<String> permissions) {
            Map<String, Scope> scopes = new HashMap<>();
            for (String permission : permissions) {
                String[] parts = permission.split(":", -1);
                boolean narrow = parts.length == 3;
                scopes.merge(
                        narrow ? parts[0] + ":" + parts[1] : permission,
                        narrow ? scope(permission, parts[2]) : Scope.ALL,
                        Scope::wider);
            }
            return scopes;
        }

        private static Scope scope(String permission, String word) {
            return switch (word) {
                case "own", "team" -> Scope.valueOf(word.toUpperCase(Locale.ROOT));
                default -> throw new IllegalStateException(permission + " has no scope");
            };
        }
    }
}
