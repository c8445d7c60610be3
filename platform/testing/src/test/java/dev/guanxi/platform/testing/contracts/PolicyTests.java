package dev.guanxi.platform.testing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
    void permissionsAreThingsToReadOrWriteAndEachIsGivenOnce() {
        ROLES.forEachEntry(
                (role, permissions) ->
                        assertThat(permissions.valueStream().map(JsonNode::asString))
                                .as(role)
                                .isNotEmpty()
                                .doesNotHaveDuplicates()
                                .allMatch(name -> name.matches("\\*|[a-z]+:(read|write)")));
    }

    @Test
    void whoeverWritesAThingMayReadItToo() {
        ROLES.forEachEntry(
                (role, permissions) ->
                        permissions
                                .valueStream()
                                .map(JsonNode::asString)
                                .filter(name -> name.endsWith(":write"))
                                .forEach(
                                        name ->
                                                assertThat(
                                                                permissions
                                                                        .valueStream()
                                                                        .map(JsonNode::asString))
                                                        .as(role)
                                                        .contains(
                                                                name.replace(":write", ":read"))));
    }
}
