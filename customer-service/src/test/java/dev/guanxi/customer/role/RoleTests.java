package dev.guanxi.customer.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.TestTokens;
import dev.guanxi.platform.value.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@CustomerServiceTest
class RoleTests {

    private static final String CUSTOMERS = "/api/v1/customers";
    private static final String DEALER_IN_2026 = dealer("2026-01-01", "2026-12-31");

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String customer = "";
    private String roles = "";

    @BeforeEach
    void aCustomer() {
        customer = register("Roles " + mark);
        roles = customer + "/roles";
    }

    @Test
    void roleIsReadAsGiven() {
        CustomerApi.Answer given = api.post(roles, DEALER_IN_2026);

        assertThat(given.status()).isEqualTo(201);
        assertThat(given.etag()).isEqualTo("\"1\"");
        assertThat(given.json().path("role").asString()).isEqualTo("dealer");
        assertThat(given.json().path("from").asString()).isEqualTo("2026-01-01");
        assertThat(given.json().path("until").asString()).isEqualTo("2026-12-31");
        assertThat(api.get(given.headers().getLocation().getPath()).json()).isEqualTo(given.json());
        assertThat(api.get(roles).json().path("items").valueStream()).containsExactly(given.json());
        assertThat(api.get(customer).etag()).isEqualTo("\"2\"");
    }

    @Test
    void roleThatBeginsLastIsListedFirst() {
        api.post(roles, "{\"role\":\"prospect\",\"from\":\"2024-05-01\",\"until\":\"2024-08-31\"}");
        api.post(roles, "{\"role\":\"service-station\",\"from\":\"2026-05-01\"}");
        api.post(roles, "{\"role\":\"customer\",\"from\":\"2024-09-01\"}");

        JsonNode list = api.get(roles).json();

        assertThat(list.path("items").valueStream().map(role -> role.path("role").asString()))
                .containsExactly("service-station", "customer", "prospect");
        assertThat(list.has("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"role\":\"boss\",\"from\":\"2026-01-01\"}   | 400 | wrong-type | /role",
                "{\"from\":\"2026-01-01\"}                     | 400 | invalid-request | /role",
                "{\"role\":\"dealer\"}                         | 400 | invalid-request | /from",
                "{\"role\":\"dealer\",\"from\":\"2026-02-30\"} | 400 | malformed-date | ''",
                "{\"role\":\"dealer\",\"from\":\"1.1.2026\"}   | 400 | malformed-date | ''",
                "{\"role\":\"dealer\",\"from\":\"2026-01-01\",\"until\":\"\"} | 400 | malformed-date | ''",
                "{\"role\":\"dealer\",\"from\":\"2026-01-01\",\"to\":\"2026-01-02\"} | 400 | unknown-field | /to",
                "{\"role\":\"dealer\",\"from\":\"2026-01-02\",\"until\":\"2026-01-01\"} | 422 | period-ends-before-it-begins | ''",
            })
    void wrongRoleIsRefusedAndLeavesNothing(String body, int status, String code, String pointer) {
        CustomerApi.Answer answer = api.post(roles, body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/pointer").asString("")).isEqualTo(pointer);
        assertThat(api.get(roles).json().path("items")).isEmpty();
        assertThat(api.get(customer).etag()).isEqualTo("\"1\"");
    }

    @Test
    void unknownRoleIsAnsweredWithTheWordsThereAre() {
        CustomerApi.Answer body = api.post(roles, "{\"role\":\"boss\",\"from\":\"2026-01-01\"}");
        CustomerApi.Answer filter = api.get(CUSTOMERS + "?role=boss");

        assertThat(body.json().path("detail").asString()).contains("dealer", "service-station");
        assertThat(filter.status()).isEqualTo(400);
        assertThat(filter.code()).isEqualTo("unknown-role");
        assertThat(filter.json().path("detail").asString()).contains("dealer", "service-station");
    }

    @Test
    void nobodyHasNoRoles() {
        String nobody = CUSTOMERS + "/" + UUID.randomUUID() + "/roles";

        assertThat(api.get(nobody).code()).isEqualTo("no-such-customer");
        assertThat(api.post(nobody, DEALER_IN_2026).code()).isEqualTo("no-such-customer");
        assertThat(api.patch(nobody + "/" + UUID.randomUUID(), "\"1\"", "{}").code())
                .isEqualTo("no-such-customer");
    }

    @Test
    void roleBelongsToItsCustomerOnly() {
        UUID role = api.post(roles, DEALER_IN_2026).id();
        String others = register("Other " + mark) + "/roles/" + role;

        assertThat(api.get(others).code()).isEqualTo("no-such-role");
        assertThat(api.patch(others, "\"1\"", "{\"until\":null}").status()).isEqualTo(404);
    }

    @Test
    void overlapIsRefusedWithThePeriodThatIsInTheWay() {
        UUID first = api.post(roles, DEALER_IN_2026).id();

        CustomerApi.Answer overlap = api.post(roles, dealer("2026-12-31", null));
        CustomerApi.Answer after = api.post(roles, dealer("2027-01-01", null));

        assertThat(overlap.status()).isEqualTo(409);
        assertThat(overlap.code()).isEqualTo("role-held-already");
        assertThat(overlap.json().path("detail").asString())
                .contains(first.toString(), "2026-01-01", "2026-12-31");
        assertThat(after.status()).isEqualTo(201);
        assertThat(api.get(customer).etag()).isEqualTo("\"3\"");
    }

    @Test
    void roleIsEndedAndOpenedAgain() {
        CustomerApi.Answer open = api.post(roles, dealer("2026-01-01", null));
        String role = roles + "/" + open.id();

        CustomerApi.Answer ended = api.patch(role, open.etag(), "{\"until\":\"2026-03-31\"}");
        CustomerApi.Answer same = api.patch(role, ended.etag(), "{\"until\":\"2026-03-31\"}");
        CustomerApi.Answer reopened = api.patch(role, ended.etag(), "{\"until\":null}");

        assertThat(ended.json().path("until").asString()).isEqualTo("2026-03-31");
        assertThat(ended.etag()).isEqualTo("\"2\"");
        assertThat(same.etag()).isEqualTo("\"2\"");
        assertThat(reopened.json().has("until")).isFalse();
        assertThat(api.get(role).json()).isEqualTo(reopened.json());
        assertThat(api.get(customer).etag()).isEqualTo("\"4\"");
    }

    @Test
    void correctionMayNotReachIntoAnotherPeriod() {
        CustomerApi.Answer first = api.post(roles, DEALER_IN_2026);
        api.post(roles, dealer("2027-01-01", null));

        CustomerApi.Answer longer =
                api.patch(roles + "/" + first.id(), first.etag(), "{\"until\":\"2027-01-01\"}");

        assertThat(longer.code()).isEqualTo("role-held-already");
        assertThat(api.get(roles + "/" + first.id()).json()).isEqualTo(first.json());
    }

    @Test
    void correctionNeedsTheCurrentVersionAndTouchesThePeriodOnly() {
        CustomerApi.Answer given = api.post(roles, DEALER_IN_2026);
        String role = roles + "/" + given.id();
        api.patch(role, given.etag(), "{\"until\":null}");

        assertThat(api.patch(role, given.etag(), "{\"from\":\"2026-02-01\"}").code())
                .isEqualTo("stale-version");
        assertThat(api.patch(role, api.headers(), "{\"from\":\"2026-02-01\"}").status())
                .isEqualTo(428);
        assertThat(api.patch(role, "\"2\"", "{\"role\":\"partner\"}").code())
                .isEqualTo("unknown-field");
        assertThat(api.patch(role, "\"2\"", "{\"from\":null}").code()).isEqualTo("invalid-request");
        assertThat(api.patch(role, "\"2\"", "{\"until\":\"2025-12-31\"}").code())
                .isEqualTo("period-ends-before-it-begins");
    }

    @Test
    void ofTwoConcurrentOverlappingRolesOneIsGiven() throws Exception {
        for (int round = 0; round < 5; round++) {
            String path = register("Race %d %s".formatted(round, mark)) + "/roles";
            List<CustomerApi.Answer> answers =
                    atOnce(
                            () -> api.post(path, dealer("2026-01-01", null)),
                            () -> api.post(path, dealer("2025-06-01", "2026-01-01")));

            assertThat(answers).extracting(CustomerApi.Answer::status).containsOnlyOnce(201, 409);
            assertThat(api.get(path).json().path("items")).hasSize(1);
        }
    }

    @Test
    void concurrentRolesThatDoNotOverlapAreBothGiven() throws Exception {
        List<CustomerApi.Answer> answers =
                atOnce(
                        () -> api.post(roles, dealer("2026-01-01", null)),
                        () -> api.post(roles, "{\"role\":\"partner\",\"from\":\"2026-01-01\"}"));

        assertThat(answers).extracting(CustomerApi.Answer::status).containsOnly(201);
        assertThat(api.get(roles).json().path("items")).hasSize(2);
        assertThat(api.get(customer).etag()).isEqualTo("\"3\"");
    }

    @Test
    void databaseRefusesAnOverlapWhoeverWritesIt() {
        api.post(roles, DEALER_IN_2026);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> insert("2026-12-31"))
                .withMessageContaining("party_role_overlap");
        assertThat(insert("2027-01-01")).isEqualTo(1);
    }

    @Test
    void holdersOfARoleAreListedByDay() {
        LocalDate today = LocalDate.now(clock);
        api.post(roles, dealer("2020-01-01", "2020-12-31"));
        api.post(roles, dealer(today.toString(), today.toString()));
        api.post(register("Former " + mark) + "/roles", dealer("2020-06-01", "2020-12-30"));

        assertThat(holders("role=dealer")).containsExactly("Roles " + mark);
        assertThat(holders("role=dealer&roleAt=" + today)).containsExactly("Roles " + mark);
        assertThat(holders("role=dealer&roleAt=" + today.plusDays(1))).isEmpty();
        assertThat(holders("role=dealer&roleAt=2020-12-31")).containsExactly("Roles " + mark);
        assertThat(holders("role=dealer&roleAt=2020-06-01&sort=name"))
                .containsExactly("Former " + mark, "Roles " + mark);
        assertThat(holders("role=dealer&roleAt=2019-12-31")).isEmpty();
        assertThat(holders("role=partner&roleAt=2020-06-01")).isEmpty();
    }

    @Test
    void correctedPeriodIsTheOneThatIsListedBy() {
        CustomerApi.Answer given = api.post(roles, DEALER_IN_2026);

        api.patch(roles + "/" + given.id(), given.etag(), "{\"until\":\"2026-01-31\"}");

        assertThat(holders("role=dealer&roleAt=2026-01-31")).hasSize(1);
        assertThat(holders("role=dealer&roleAt=2026-02-01")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"createdAt", "-createdAt", "name", "-name"})
    void holdersAreListedInPagesInEveryOrder(String sort) {
        List<String> made = new ArrayList<>();
        for (String name : List.of("Cäsar", "anna", "Berta")) {
            String path = register("Before " + mark);
            api.post(path + "/roles", "{\"role\":\"distributor\",\"from\":\"2024-01-01\"}");
            made.add(name + " " + mark);
            api.patch(path, "\"2\"", "{\"name\":\"%s\"}".formatted(made.getLast()));
        }
        if (sort.endsWith("name")) {
            made.sort(Comparator.comparing(name -> name.toLowerCase(Locale.ROOT)));
        }

        List<String> listed = new ArrayList<>();
        String after = "";
        while (listed.size() < made.size()) {
            JsonNode page =
                    api.get(
                                    "%s?q=%s&role=distributor&limit=1&sort=%s%s"
                                            .formatted(CUSTOMERS, mark, sort, after))
                            .json();
            listed.add(page.at("/items/0/name").asString());
            after = "&after=" + page.path("next").asString();
        }

        assertThat(listed).isEqualTo(sort.startsWith("-") ? made.reversed() : made);
        assertThat(after).isEqualTo("&after=");
    }

    @Test
    void dayOfARoleIsADayAndComesWithTheRole() {
        assertThat(api.get(CUSTOMERS + "?role=dealer&roleAt=today").code())
                .isEqualTo("malformed-date");
        assertThat(api.get(CUSTOMERS + "?roleAt=2026-01-01").code()).isEqualTo("incomplete-role");
    }

    @Test
    void correctedCustomerKeepsItsRoles() {
        CustomerApi.Answer given = api.post(roles, DEALER_IN_2026);

        api.patch(customer, "\"2\"", "{\"name\":\"Renamed\"}");

        assertThat(api.get(roles).json().path("items").valueStream()).containsExactly(given.json());
    }

    @Test
    void customerIsReachedByTheIdOfAnOutsideKeyToo() {
        api.patch(
                customer,
                "\"1\"",
                "{\"identities\":[{\"source\":\"shop-1\",\"externalId\":\"%s\"}]}".formatted(mark));
        String derived = CUSTOMERS + "/" + Ids.natural("customer", "shop-1", mark) + "/roles";

        CustomerApi.Answer given = api.post(derived, DEALER_IN_2026);
        api.patch(derived + "/" + given.id(), given.etag(), "{\"until\":null}");

        assertThat(api.get(roles).json().at("/items/0/id").asString())
                .isEqualTo(given.id().toString());
        assertThat(api.get(roles).json()).isEqualTo(api.get(derived).json());
    }

    @Test
    void givingARoleNeedsThePermissionToWrite() {
        String analyst = tokens.as("ana", "analyst");

        assertThat(api.send(HttpMethod.POST, roles, api.headers(analyst), DEALER_IN_2026).status())
                .isEqualTo(403);
        assertThat(api.send(HttpMethod.GET, roles, api.headers(analyst), null).status())
                .isEqualTo(200);
    }

    @SafeVarargs
    private static List<CustomerApi.Answer> atOnce(Callable<CustomerApi.Answer>... calls)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.length)) {
            List<Future<CustomerApi.Answer>> answers =
                    List.of(calls).stream()
                            .map(
                                    call ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return call.call();
                                                    }))
                            .toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }

    private int insert(String from) {
        return jdbc.sql(
                        """
                        INSERT INTO party_role (id, party_id, role, valid_from, created_at,
                            sort_name)
                        VALUES (:id, :party, 'dealer', :from::date, now(), '')
                        """)
                .param("id", UUID.randomUUID())
                .param("party", UUID.fromString(customer.substring(CUSTOMERS.length() + 1)))
                .param("from", from)
                .update();
    }

    private List<String> holders(String query) {
        return api.get(CUSTOMERS + "?q=" + mark + "&" + query)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("name").asString())
                .toList();
    }

    private String register(String name) {
        String body = "{\"kind\":\"organisation\",\"name\":\"%s\"}".formatted(name);
        return CUSTOMERS + "/" + api.post(CUSTOMERS, body).id();
    }

    private static String dealer(String from, @Nullable String until) {
        String end = until == null ? "" : ",\"until\":\"" + until + "\"";
        return "{\"role\":\"dealer\",\"from\":\"%s\"%s}".formatted(from, end);
    }
}
