package dev.guanxi.platform.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which role may do what, as contracts/policy.yaml says; a role it does not name may nothing. */
final class Policy {

    private static final String EVERYTHING = "*";

    private final Map<String, List<String>> permissionsByRole;

    private Policy(Map<String, List<String>> permissionsByRole) {
        this.permissionsByRole = permissionsByRole;
    }

    static Policy read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            Map<String, Map<String, List<String>>> document =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Map<String, List<String>> roles = document.get("roles");
            if (roles == null) {
                throw new IllegalStateException(file + " has no 'roles'");
            }
            return new Policy(Map.copyOf(roles));
        } catch (IOException e) {
            throw new UncheckedIOException("The policy cannot be read: " + file, e);
        }
    }

    Set<String> permissionsOf(Collection<String> roles) {
        return roles.stream()
                .flatMap(role -> permissionsByRole.getOrDefault(role, List.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean allows(Set<String> granted, String permission) {
        return granted.contains(EVERYTHING) || granted.contains(permission);
    }
}
