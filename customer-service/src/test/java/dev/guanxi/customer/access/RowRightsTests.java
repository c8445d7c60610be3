package dev.guanxi.customer.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.Operation;
import dev.guanxi.platform.testing.ServiceCaller;
import dev.guanxi.platform.testing.TestTokens;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every operation below a customer, those of later versions included, keeps to the row's rights.
 */
@CustomerServiceTest
class RowRightsTests {

    private static final String BELOW_A_CUSTOMER = "/api/v1/customers/{";
    private static final Set<String> ROW_PERMISSIONS = Set.of("customer:read", "customer:write");

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired ApplicationContext service;

    @TestFactory
    Stream<DynamicTest> nothingOfSomebodyElsesCustomerIsShownOrChanged() {
        String customer = customerOf("{\"owner\":\"zoe\",\"team\":\"south\"}");

        return eachOperation(
                customer,
                tokens.inTeams("pat", "partner-seller", "south"),
                (operation, answer) -> {
                    assertThat(answer.status()).isEqualTo(404);
                    assertThat(answer.code()).isEqualTo("no-such-customer");
                });
    }

    @TestFactory
    Stream<DynamicTest> somebodyWhoSeesACustomerOnlyChangesNothing() {
        String customer = customerOf("{\"owner\":\"zoe\",\"team\":\"south\"}");

        return eachAnswer(
                customer,
                tokens.inTeams("sam", "seller", "north"),
                (operation, answer) -> {
                    if ("customer:read".equals(operation.permission())) {
                        assertThat(answer.status()).isNotEqualTo(403);
                        assertThat(answer.code()).isNotEqualTo("no-such-customer");
                    } else {
                        assertThat(answer.status()).isEqualTo(403);
                        assertThat(answer.code()).isEqualTo("not-your-customer");
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> everythingOfTheOwnCustomerIsAllowed() {
        String customer = customerOf("{\"owner\":\"pat\"}");

        return eachAnswer(
                customer,
                tokens.as("pat", "partner-seller"),
                (operation, answer) -> {
                    assertThat(answer.status()).isNotEqualTo(403);
                    assertThat(answer.code()).isNotEqualTo("no-such-customer");
                });
    }

    /** Without the streams, which do not end; LiveFlowTests has them. */
    private Stream<DynamicTest> eachAnswer(
            String customer, String token, BiConsumer<Operation, ServiceCaller.Answer> expected) {
        return eachOf(
                belowACustomer().filter(o -> !o.pattern().endsWith("/live")),
                customer,
                token,
                expected);
    }

    private Stream<DynamicTest> eachOperation(
            String customer, String token, BiConsumer<Operation, ServiceCaller.Answer> expected) {
        return eachOf(belowACustomer(), customer, token, expected);
    }

    private Stream<DynamicTest> eachOf(
            Stream<Operation> operations,
            String customer,
            String token,
            BiConsumer<Operation, ServiceCaller.Answer> expected) {
        assertThat(belowACustomer()).isNotEmpty();
        ServiceCaller caller = ServiceCaller.of(service);
        return operations.map(
                operation ->
                        dynamicTest(
                                operation.toString(),
                                () ->
                                        expected.accept(
                                                operation,
                                                caller.call(
                                                        operation,
                                                        operation.path(any -> customer),
                                                        token,
                                                        "{}"))));
    }

    /** The permissions of other things are not narrowed: who has none is refused for that. */
    private Stream<Operation> belowACustomer() {
        return Operation.of(service).stream()
                .filter(operation -> operation.pattern().startsWith(BELOW_A_CUSTOMER))
                .filter(operation -> ROW_PERMISSIONS.contains(operation.permission()));
    }

    private String customerOf(String ownership) {
        Colleague amy = new Colleague(api, tokens.as("amy", "agent"));
        String path = amy.customerOf("Kept apart", ownership);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
