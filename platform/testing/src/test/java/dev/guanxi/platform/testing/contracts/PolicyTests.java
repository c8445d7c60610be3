package dev.guanxi.platform.testing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PolicyTests {

    private static final JsonNode ROLES = Contracts.yaml("policy.yaml").path("roles");

    @Test
    void everyRoleOfTheDemoIsThere() {
        assertThat(ROLES.propertyNames())
                .containsExactlyInAnyOrder(
                        "administrator",
                        "sales-manager",
                        "seller",
                        "branch-seller",
                        "partner-seller",
                        "marketer",
                        "agent",
                        "supervisor",
                        "analyst",
                        "integration");
    }

    @Test
    void onlyTheAdministratorMayDoEverything() {
        assertThat(ROLES.properties())
                .filteredOn(role -> role.getValue().toString().contains("*"))
                .extracting(Map.Entry::getKey)
                .containsExactly("administrator");
    }

    @Test
    void permissionsAreThingsAndWhatIsDoneToThemAndEachIsGivenOnce() {
        ROLES.forEachEntry(
                (role, permissions) ->
                        assertThat(permissions.valueStream().map(JsonNode::asString))
                                .as(role)
                                .isNotEmpty()
                                .doesNotHaveDuplicates()
                                .allMatch(
                                        name -> name.matches("\\*|[a-z-]+:[a-z]+(:(team|own))?")));
    }

    @Test
    void whoeverDoesSomethingToAThingMayReadAsMuchOfIt() {
        ROLES.forEachEntry(
                (role, permissions) ->
                        permissions(permissions)
                                .filter(name -> !name.equals("*"))
                                .forEach(
                                        name ->
                                                assertThat(permissions(permissions))
                                                        .as(role + " may " + name)
                                                        .containsAnyElementsOf(
                                                                readingAtLeast(name))));
    }

    @Test
    void fieldsAreHiddenFromRolesThatReadTheThing() {
        Contracts.yaml("policy.yaml")
                .path("hidden")
                .forEachEntry(
                        (role, things) ->
                                things.forEachEntry(
                                        (thing, fields) -> {
                                            assertThat(fields.isEmpty()).as(role).isFalse();
                                            assertThat(permissions(ROLES.path(role)))
                                                    .as(role)
                                                    .anyMatch(p -> p.startsWith(thing + ":read"));
                                        }));
    }

    /** The same rows, or more of them. */
    private static List<String> readingAtLeast(String doing) {
        String[] parts = doing.split(":", -1);
        String all = parts[0] + ":read";
        return switch (parts.length == 3 ? parts[2] : "all") {
            case "own" -> List.of(all + ":own", all + ":team", all);
            case "team" -> List.of(all + ":team", all);
            default -> List.of(all);
        };
    }

    private static Stream<String> permissions(JsonNode role) {
        return role.valueStream().map(JsonNode::asString);
    }
}
