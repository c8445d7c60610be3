package dev.guanxi.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class PolicyTests {

    private final Policy policy =
            policy(
                    """
                    roles:
                      chief: ["*"]
                      clerk: ["thing:read"]
                      smith: ["thing:read", "thing:write"]
                    """);

    @Test
    void rolesAddUp() {
        assertThat(policy.permissionsOf(List.of("clerk", "smith")))
                .containsExactlyInAnyOrder("thing:read", "thing:write");
    }

    @Test
    void anUnknownRoleMayNothing() {
        assertThat(policy.permissionsOf(List.of("stranger"))).isEmpty();
        assertThat(Policy.allows(Set.of(), "thing:read")).isFalse();
    }

    @Test
    void onlyTheStarStandsForEverything() {
        assertThat(Policy.allows(policy.permissionsOf(List.of("chief")), "thing:write")).isTrue();
        assertThat(Policy.allows(policy.permissionsOf(List.of("clerk")), "thing:write")).isFalse();
    }

    @Test
    void aPolicyWithoutRolesIsNoPolicy() {
        assertThatThrownBy(() -> policy("rules: {}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("roles");
    }

    private static Policy policy(String yaml) {
        return Policy.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
