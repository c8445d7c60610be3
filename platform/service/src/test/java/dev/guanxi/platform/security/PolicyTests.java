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
                      clerk: ["thing:read", "thing:write:team"]
                      smith: ["thing:read:own", "thing:write:own"]
                      porter: ["door:read"]
                      auditor: ["thing:read"]
                    hidden:
                      smith: {thing: [price, maker]}
                      auditor: {thing: [price]}
                      porter: {door: [lock]}
                    """);

    @Test
    void ofSeveralRolesTheWidestWins() {
        Rights both = policy.rightsOf(List.of("smith", "clerk"));

        assertThat(both.scope("thing:read")).isEqualTo(Scope.ALL);
        assertThat(both.scope("thing:write")).isEqualTo(Scope.TEAM);
        assertThat(both.scope("door:read")).isEqualTo(Scope.NONE);
    }

    @Test
    void anUnknownRoleMayNothingAndWidensNothing() {
        assertThat(policy.rightsOf(List.of("stranger")).scope("thing:read")).isEqualTo(Scope.NONE);
        assertThat(policy.rightsOf(List.of("stranger", "smith")).hidden("thing"))
                .containsExactlyInAnyOrder("price", "maker");
    }

    @Test
    void onlyTheStarStandsForEverything() {
        assertThat(policy.rightsOf(List.of("chief")).scope("thing:write")).isEqualTo(Scope.ALL);
        assertThat(policy.rightsOf(List.of("auditor")).scope("thing:write")).isEqualTo(Scope.NONE);
    }

    @Test
    void aFieldIsHiddenWhenEveryRoleThatReadsTheThingHidesIt() {
        assertThat(policy.rightsOf(List.of("smith", "auditor")).hidden("thing"))
                .containsExactly("price");
        assertThat(policy.rightsOf(List.of("smith", "clerk")).hidden("thing")).isEmpty();
        assertThat(policy.rightsOf(List.of("smith", "porter")).hidden("thing"))
                .containsExactlyInAnyOrder("price", "maker");
        assertThat(policy.rightsOf(List.of("porter", "chief")).hidden("door")).isEmpty();
        assertThat(policy.hiddenFromSome("thing")).containsExactlyInAnyOrder("price", "maker");
    }

    @Test
    void aReachNamesTheCallerAndItsTeams() {
        Caller clerk = new Caller("cleo", Set.of("north"), policy.rightsOf(List.of("clerk")));

        assertThat(clerk.reach("thing:write"))
                .isEqualTo(new Reach(Scope.TEAM, "cleo", Set.of("north"), Set.of()));
        assertThat(clerk.reach("thing:read").coversEveryRow()).isTrue();
        assertThat(new Caller("somebody").reach("thing:read").scope()).isEqualTo(Scope.NONE);
    }

    @Test
    void aPolicyThatSaysNothingOrNonsenseIsNoPolicy() {
        assertThatThrownBy(() -> policy("rules: {}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("roles");
        assertThatThrownBy(() -> policy("roles: {smith: [\"thing:read:mine\"]}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("thing:read:mine");
        assertThatThrownBy(
                        () ->
                                policy(
                                        "roles: {smith: [\"thing:read\"]}\n"
                                                + "hidden: {smiht: {thing: [price]}}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("smiht");
    }

    private static Policy policy(String yaml) {
        return Policy.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
