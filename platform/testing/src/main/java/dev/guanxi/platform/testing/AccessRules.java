package dev.guanxi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.guanxi.platform.components.ProjectRoot;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Calls every operation of a service, those of later versions included, with every role of
 * contracts/policy.yaml and with none. A service's test implements this and is otherwise like its
 * other tests, so that it shares their application.
 */
public interface AccessRules {

    List<String> ODD_BODIES =
            List.of("", "null", "[]", "\"x\"", "{\"\\u0000\":{}}", "{", "[{}]", "7");
    List<String> ODD_VALUES = List.of("", "\0", "-1", "x", "\uD83D\uDCA5'%_");
    String STRANGER = "a-role-that-nobody-knows";
    String SOMEBODY = "somebody";
    String TOO_NARROW = "permission-too-narrow";

    /**
     * Operations that know nothing of rows, so that they are for those only who reach all of them;
     * such as {@code POST /api/v1/things}. Say why where this is overridden.
     */
    default Set<String> forThoseWhoReachAllRows() {
        return Set.of();
    }

    @TestFactory
    default Stream<DynamicTest> everyOperationWithEveryRoleAndWithNone(
            @Autowired ApplicationContext service, @Autowired TestTokens tokens) {
        ServiceCaller caller = ServiceCaller.of(service);
        Map<String, Set<String>> roles = roles();
        Map<String, String> tokenOf =
                roles.keySet().stream()
                        .collect(Collectors.toMap(role -> role, role -> tokens.as(SOMEBODY, role)));
        List<Operation> operations = Operation.of(service);
        assertThat(operations).isNotEmpty();
        return operations.stream()
                .map(
                        operation ->
                                dynamicTest(
                                        operation.toString(),
                                        () -> {
                                            requireToken(caller, operation);
                                            roles.forEach(
                                                    (role, granted) ->
                                                            judge(
                                                                    operation,
                                                                    caller.call(
                                                                            operation,
                                                                            operation.path(),
                                                                            tokenOf.get(role),
                                                                            "{}"),
                                                                    role,
                                                                    granted));
                                        }));
    }

    @TestFactory
    default Stream<DynamicTest> nothingThatIsSentEndsInAnErrorOfOurs(
            @Autowired ApplicationContext service, @Autowired TestTokens tokens) {
        ServiceCaller caller = ServiceCaller.of(service);
        String token = tokens.as("ada", "administrator");
        return Operation.of(service).stream()
                .map(
                        operation ->
                                dynamicTest(
                                        operation.toString(),
                                        () -> insult(caller, operation, token)));
    }

    private static void requireToken(ServiceCaller caller, Operation operation) {
        assertThat(operation.permission())
                .as("%s: an operation without a permission is for nobody", operation)
                .isNotNull();
        ServiceCaller.Answer answer = caller.call(operation, operation.path(), null, "{}");
        assertThat(answer.status()).as("%s without a token", operation).isEqualTo(401);
    }

    private void judge(
            Operation operation, ServiceCaller.Answer answer, String role, Set<String> granted) {
        String permission = String.valueOf(operation.permission());
        String what = "%s as %s: %s".formatted(operation, role, answer);
        boolean reachesAll = granted.contains("*") || granted.contains(permission);
        boolean reachesSome =
                granted.contains(permission + ":team") || granted.contains(permission + ":own");
        assertThat(answer.status()).as(what).isNotEqualTo(401).isLessThan(500);
        if (reachesAll) {
            assertThat(answer.status()).as(what).isNotEqualTo(403);
        } else if (!reachesSome) {
            assertThat(answer.status()).as(what).isEqualTo(403);
            assertThat(answer.code()).as(what).isEqualTo("permission-missing");
        } else if (forThoseWhoReachAllRows().contains(operation.toString())) {
            assertThat(answer.code()).as(what).isEqualTo(TOO_NARROW);
        } else {
            assertThat(answer.status())
                    .as(
                            "%s. Let it take a Reach and apply it, or list it in"
                                    + " forThoseWhoReachAllRows()",
                            what)
                    .isNotEqualTo(403);
        }
    }

    private static void insult(ServiceCaller caller, Operation operation, String token) {
        if (operation.takesBody()) {
            for (String body : ODD_BODIES) {
                ServiceCaller.Answer answer = caller.call(operation, operation.path(), token, body);
                assertThat(answer.status())
                        .as("%s of %s: %s", operation, body, answer)
                        .isLessThan(500);
            }
        }
        for (String parameter : operation.queryParameters()) {
            for (String value : ODD_VALUES) {
                String query =
                        "?%s=%s"
                                .formatted(
                                        parameter,
                                        URLEncoder.encode(value, StandardCharsets.UTF_8));
                ServiceCaller.Answer answer =
                        caller.call(operation, operation.path() + query, token, "{}");
                assertThat(answer.status())
                        .as("%s%s: %s", operation, query, answer)
                        .isLessThan(500);
            }
        }
    }

    private static Map<String, Set<String>> roles() {
        Map<String, Set<String>> roles = new TreeMap<>();
        JsonNode policy =
                YAMLMapper.shared()
                        .readTree(ProjectRoot.find().resolve("contracts/policy.yaml").toFile());
        policy.path("roles")
                .forEachEntry(
                        (role, permissions) ->
                                roles.put(
                                        role,
                                        Set.copyOf(
                                                permissions
                                                        .valueStream()
                                                        .map(JsonNode::asString)
                                                        .toList())));
        roles.put(STRANGER, Set.of());
        return roles;
    }
}
