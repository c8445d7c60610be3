package dev.guanxi.customer.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.value.Profiles;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import dev.guanxi.platform.value.Ids;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Two customers become one, that answers for both. */
@CustomerServiceTest
class MergeTests {

    private static final String CUSTOMERS = MergeCalls.CUSTOMERS;

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired KafkaTestClient kafka;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private MergeCalls calls;
    private UUID survivor;
    private UUID other;

    @BeforeEach
    void twoCustomers() {
        calls = new MergeCalls(api, tokens);
        survivor =
                calls.create(
                        "Harbour Gifts " + mark,
                        """
                        ,"phones":[{"number":"+442079460018"}],
                         "identities":[{"source":"sap-01","externalId":"s%1$s"}]
                        """
                                .formatted(mark));
        other =
                calls.create(
                        "Harbor Gifts " + mark,
                        """
                        ,"classification":"key-account",
                         "phones":[{"number":"+442079460018"},{"number":"+442079460019"}],
                         "emails":[{"address":"orders@%1$s.example"}],
                         "identities":[{"source":"shop","externalId":"o%1$s"}]
                        """
                                .formatted(mark));
    }

    @Test
    void survivorAnswersUnderAllIdsWithWhatBothHad() {
        CustomerApi.Answer merge = calls.merge(survivor, other);

        assertThat(merge.status()).isEqualTo(200);
        assertThat(merge.json().at("/answeredBy/id").asString()).isEqualTo(survivor.toString());
        assertThat(merge.json().at("/answeredBy/version").asLong()).isEqualTo(2);
        assertThat(api.get("/api/v1/merges/" + merge.id()).json()).isEqualTo(merge.json());
        JsonNode one = calls.customer(survivor);
        assertThat(calls.customer(other)).isEqualTo(one);
        assertThat(calls.customer(Ids.natural("customer", "shop", "o" + mark))).isEqualTo(one);
        assertThat(one.path("id").asString()).isEqualTo(survivor.toString());
        assertThat(one.path("name").asString()).isEqualTo("Harbour Gifts " + mark);
        assertThat(one.path("classification").asString()).isEqualTo("key-account");
        assertThat(calls.strings(survivor, "phones", "number"))
                .containsExactly("+442079460018", "+442079460019");
        assertThat(calls.strings(survivor, "identities", "source"))
                .containsExactly("sap-01", "shop");
        assertThat(api.get(CUSTOMERS + other + "/merges").json().path("items")).hasSize(1);
    }

    @Test
    void listsAndSearchesShowTheSurvivorOnly() {
        calls.merge(survivor, other);

        for (String query :
                List.of(
                        "?q=" + mark,
                        "?email=orders@%s.example".formatted(mark),
                        "?source=shop&externalId=o" + mark)) {
            JsonNode found = api.get("/api/v1/customers" + query).json().path("items");
            assertThat(found).hasSize(1);
            assertThat(found.at("/0/id").asString()).isEqualTo(survivor.toString());
        }
    }

    @Test
    void whatIsChosenIsTaken() {
        CustomerApi.Answer merge =
                calls.merge(survivor, other, ",\"take\":{\"name\":\"other\",\"phones\":\"own\"}");

        assertThat(merge.json().at("/take/name").asString()).isEqualTo("other");
        assertThat(calls.customer(survivor).path("name").asString())
                .isEqualTo("Harbor Gifts " + mark);
        assertThat(calls.strings(survivor, "phones", "number")).containsExactly("+442079460018");
        assertThat(calls.strings(survivor, "emails", "address"))
                .containsExactly("orders@%s.example".formatted(mark));
    }

    @Test
    void everythingIsShownUnderEveryId() {
        UUID dealer = calls.create("Dealer " + mark);
        api.post(
                CUSTOMERS + other + "/notes",
                "{\"subject\":\"x\",\"channel\":\"phone\",\"direction\":\"inbound\"}");
        api.post(
                CUSTOMERS + other + "/tasks",
                "{\"subject\":\"Call\",\"dueAt\":\"2027-01-01T00:00:00Z\"}");
        api.post(
                CUSTOMERS + other + "/team",
                "{\"login\":\"amy\",\"role\":\"account-manager\",\"validFrom\":\"2025-01-01\"}");
        api.post(
                CUSTOMERS + other + "/relationships",
                "{\"type\":\"buys-through\",\"other\":\"%s\",\"validFrom\":\"2025-01-01\"}"
                        .formatted(dealer));
        api.post(CUSTOMERS + other + "/roles", "{\"role\":\"dealer\",\"from\":\"2025-01-01\"}");
        owner(other, "sam");

        calls.merge(survivor, other);

        for (UUID id : List.of(survivor, other)) {
            for (String resource :
                    List.of("timeline", "tasks", "team", "relationships", "roles", "owners")) {
                assertThat(api.get(CUSTOMERS + id + "/" + resource).json().path("items"))
                        .as(resource)
                        .isNotEmpty();
            }
            assertThat(calls.customer(id).path("owner").asString()).isEqualTo("sam");
        }
        assertThat(api.get("/api/v1/customers?role=dealer&q=" + mark).json().path("items"))
                .hasSize(1);
        assertThat(api.get(CUSTOMERS + dealer + "/relationships").json().at("/items/0/other/id"))
                .isEqualTo(calls.customer(survivor).path("id"));
        assertThat(
                        api.get(CUSTOMERS + dealer + "/hierarchy?type=sells-to")
                                .json()
                                .at("/members/1/id")
                                .asString())
                .isEqualTo(survivor.toString());
    }

    @Test
    void valueIsThatOfAllIds() {
        Profiles profiles = new Profiles(kafka);
        profiles.send(survivor, 1, "10", "100");
        profiles.send(other, 1, "20", "200");
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                api.get(CUSTOMERS + survivor + "/value").status() == 200
                                        && api.get(CUSTOMERS + other + "/value").status() == 200);

        calls.merge(survivor, other);

        assertThat(api.get(CUSTOMERS + other + "/value").json().at("/clv/amount").asString())
                .isEqualTo("300");
    }

    @Test
    void changesUnderTheOldIdAreChangesOfTheSurvivor() {
        CustomerApi.Answer role =
                api.post(
                        CUSTOMERS + other + "/roles",
                        "{\"role\":\"dealer\",\"from\":\"2025-01-01\"}");
        calls.merge(survivor, other);

        calls.patch(other, "{\"name\":\"Corrected %s\"}".formatted(mark));
        CustomerApi.Answer ended =
                api.patch(
                        CUSTOMERS + other + "/roles/" + role.id(),
                        role.etag(),
                        "{\"until\":\"2026-01-31\"}");
        CustomerApi.Answer again =
                api.post(
                        CUSTOMERS + other + "/roles",
                        "{\"role\":\"dealer\",\"from\":\"2026-01-01\"}");

        assertThat(calls.customer(survivor).path("name").asString()).isEqualTo("Corrected " + mark);
        assertThat(ended.status()).isEqualTo(200);
        assertThat(again.code()).isEqualTo("role-held-already");
    }

    @Test
    void periodsOfOneRoleBecomeOneWithoutAGap() {
        api.post(
                CUSTOMERS + survivor + "/roles",
                "{\"role\":\"dealer\",\"from\":\"2024-01-01\",\"until\":\"2024-12-31\"}");
        api.post(CUSTOMERS + other + "/roles", "{\"role\":\"dealer\",\"from\":\"2023-01-01\"}");

        calls.merge(survivor, other);

        assertThat(
                        api.get(CUSTOMERS + survivor + "/roles")
                                .json()
                                .path("items")
                                .valueStream()
                                .map(
                                        r ->
                                                r.path("from").asString()
                                                        + "/"
                                                        + r.path("until").asString("")))
                .containsExactly("2025-01-01/", "2024-01-01/2024-12-31", "2023-01-01/2023-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",\"take\":{\"size\":\"own\"}       | 400 | unknown-field",
                ",\"take\":{\"name\":\"mine\"}      | 400 | wrong-type",
                ",\"take\":{\"name\":\"both\"}      | 422 | no-such-choice",
                ",\"take\":{\"identities\":\"own\"} | 422 | no-such-choice",
                ",\"keep\":1                        | 400 | unknown-field",
            })
    void wrongChoiceIsRefused(String take, int status, String code) {
        CustomerApi.Answer answer = calls.merge(survivor, other, take);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(calls.customer(other).path("id").asString()).isEqualTo(other.toString());
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        UUID third = calls.create("Third " + mark);
        UUID derived = Ids.natural("customer", "sap-01", "s" + mark);

        assertThat(calls.merge(survivor, survivor).code()).isEqualTo("merge-into-itself");
        assertThat(calls.merge(survivor, derived).code()).isEqualTo("merge-into-itself");
        assertThat(calls.merge(survivor, UUID.randomUUID()).code())
                .isEqualTo("other-customer-unknown");
        assertThat(calls.merge(UUID.randomUUID(), other).code()).isEqualTo("no-such-customer");
        assertThat(calls.merge(survivor, 7, other, 1, "").code()).isEqualTo("stale-version");
        assertThat(calls.merge(survivor, 1, other, 7, "").code()).isEqualTo("stale-version");

        calls.merge(survivor, other);

        CustomerApi.Answer again = calls.merge(survivor, other);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("already-merged");
        assertThat(again.json().path("survivorId").asString()).isEqualTo(survivor.toString());
        assertThat(calls.merge(third, other).code()).isEqualTo("already-merged");
        assertThat(calls.merge(other, survivor).code()).isEqualTo("merge-into-itself");
    }

    @Test
    void onlyWhoMayMergeMerges() {
        HttpHeaders headers = api.headers(tokens.as("amy", "agent"));
        headers.setIfMatch("\"1\"");
        String body = "{\"other\":\"%s\",\"otherVersion\":1}".formatted(other);

        assertThat(
                        api.send(HttpMethod.POST, CUSTOMERS + survivor + "/merge", headers, body)
                                .status())
                .isEqualTo(403);
    }

    @Test
    void parentAndSubsidiaryHaveNoRelationshipWithThemselves() {
        relate(other, "subsidiary-of", survivor);

        CustomerApi.Answer merge = calls.merge(survivor, other);

        assertThat(relationships(survivor)).isEmpty();
        assertThat(api.get(CUSTOMERS + survivor + "/hierarchy").json().path("members")).hasSize(1);
        calls.split(merge);
        assertThat(relationships(survivor)).hasSize(1);
    }

    @Test
    void hierarchyMustNotLeadFromOneToTheOther() {
        UUID between = calls.create("Between " + mark);
        relate(other, "subsidiary-of", between);
        relate(between, "subsidiary-of", survivor);

        CustomerApi.Answer refused = calls.merge(survivor, other);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("relationship-cycle");
        assertThat(refused.json().path("path").valueStream().map(JsonNode::asString))
                .containsExactly(survivor.toString(), between.toString(), survivor.toString());
        assertThat(calls.customer(other).path("id").asString()).isEqualTo(other.toString());
        assertThat(calls.customer(other).path("version").asLong()).isEqualTo(1);
        assertThat(calls.customer(survivor).path("version").asLong()).isEqualTo(1);
        assertThat(api.get(CUSTOMERS + survivor + "/merges").json().path("items")).isEmpty();
    }

    @Test
    void hierarchyIsClosedToNobodyWhoIsOneWithIt() {
        UUID above = calls.create("Above " + mark);
        relate(other, "subsidiary-of", above);
        calls.merge(survivor, other);

        CustomerApi.Answer circle = relate(above, "subsidiary-of", survivor);
        CustomerApi.Answer twice = relate(survivor, "subsidiary-of", above);

        assertThat(circle.code()).isEqualTo("relationship-cycle");
        assertThat(twice.code()).isEqualTo("relationship-overlaps");
    }

    private CustomerApi.Answer relate(UUID id, String type, UUID to) {
        return api.post(
                CUSTOMERS + id + "/relationships",
                "{\"type\":\"%s\",\"other\":\"%s\",\"validFrom\":\"2025-01-01\"}"
                        .formatted(type, to));
    }

    private JsonNode relationships(UUID id) {
        return api.get(CUSTOMERS + id + "/relationships").json().path("items");
    }

    private void owner(UUID id, String login) {
        HttpHeaders headers = api.headers();
        headers.setIfMatch(api.get(CUSTOMERS + id).etag());
        api.send(
                HttpMethod.POST,
                CUSTOMERS + id + "/owner",
                headers,
                "{\"owner\":\"%s\"}".formatted(login));
    }
}
