package dev.guanxi.customer.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.opportunity.Opportunities;
import dev.guanxi.customer.opportunity.Opportunity;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.testing.TestTokens;
import dev.guanxi.platform.value.Ids;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** What the overview shows of what is kept here, and to whom. */
@CustomerServiceTest
class OverviewTests {

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired Opportunities opportunities;

    private UUID customer;

    @BeforeEach
    void registered() {
        customer = register("Overview Ltd");
    }

    @Test
    void aNewCustomerHasEmptyParts() {
        JsonNode overview = read("ada", "administrator");

        assertThat(overview.at("/customer/name").asString()).isEqualTo("Overview Ltd");
        assertThat(overview.at("/customer/version").asLong()).isEqualTo(1);
        for (String part :
                List.of(
                        "relationships",
                        "team",
                        "opportunities",
                        "orders",
                        "tickets",
                        "tasks",
                        "campaigns",
                        "timeline")) {
            assertThat(overview.path(part).path("total").asLong(-1)).as(part).isZero();
            assertThat(overview.path(part).path("items").isArray()).as(part).isTrue();
            assertThat(overview.path(part).path("items")).as(part).isEmpty();
        }
        assertThat(overview.has("value")).isFalse();
        assertThat(overview.path("withheld")).isEmpty();
    }

    @Test
    void whatIsKeptHereIsShownInShort() {
        UUID other = register("Harbour Group");
        post("/relationships", "{\"type\":\"subsidiary-of\",\"other\":\"%s\"}".formatted(other));
        post(
                "/relationships",
                """
                {"type":"sells-to","other":"%s","validFrom":"2020-01-01",
                 "validUntil":"2020-12-31"}
                """
                        .formatted(other));
        post("/team", "{\"login\":\"amy\",\"role\":\"account-manager\"}");
        post("/tasks", "{\"subject\":\"later\",\"dueAt\":\"2026-04-01T00:00:00Z\"}");
        post("/tasks", "{\"subject\":\"first\",\"dueAt\":\"2026-03-01T00:00:00Z\"}");
        post("/notes", "{\"subject\":\"noted\",\"channel\":\"phone\",\"direction\":\"inbound\"}");

        JsonNode overview = read("ada", "administrator");

        assertThat(overview.at("/relationships/total").asLong()).isEqualTo(1);
        assertThat(overview.at("/relationships/items/0/other/name").asString())
                .isEqualTo("Harbour Group");
        assertThat(overview.at("/team/total").asLong()).isEqualTo(1);
        assertThat(overview.at("/team/items/0/login").asString()).isEqualTo("amy");
        assertThat(overview.at("/tasks/total").asLong()).isEqualTo(2);
        assertThat(overview.at("/tasks/items/0/subject").asString()).isEqualTo("first");
        assertThat(overview.at("/timeline/total").asLong()).isEqualTo(1);
        assertThat(overview.at("/timeline/items/0/subject").asString()).isEqualTo("noted");
        for (String part : List.of("relationships", "team", "tasks", "timeline")) {
            String all = overview.path(part).path("all").asString();
            assertThat(api.get(all).json().path("items"))
                    .as(all)
                    .hasSize(overview.path(part).path("total").asInt());
        }
    }

    @Test
    void partsAreBoundedAndSayHowManyThereAre() {
        opportunities.keep(
                IntStream.range(0, 10_020).mapToObj(_ -> opportunity(customer)).toList());

        JsonNode part = read("ada", "administrator").path("opportunities");

        assertThat(part.path("items")).hasSize(10);
        assertThat(part.path("total").asLong()).isEqualTo(10_000);
        assertThat(part.path("capped").asBoolean()).isTrue();
    }

    @Test
    void whatTheCallerMayNotSeeIsWithheld() {
        opportunities.keep(List.of(opportunity(customer)));

        JsonNode agent = read("amy", "agent");
        JsonNode marketer = read("mia", "marketer");
        JsonNode seller = read("sam", "seller");

        assertThat(agent.has("opportunities")).isFalse();
        assertThat(words(agent.path("withheld"))).containsExactly("opportunities");
        assertThat(words(marketer.path("withheld")))
                .containsExactly("opportunities", "orders", "tickets");
        assertThat(marketer.has("orders")).isFalse();
        assertThat(marketer.has("tickets")).isFalse();
        assertThat(seller.path("withheld")).isEmpty();
        assertThat(seller.at("/opportunities/total").asLong()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/overview, eve, nobody, 403",
        "/opportunities, amy, agent, 403",
        "/orders, mia, marketer, 403",
        "/tickets, mia, marketer, 403",
        "/opportunities, sam, seller, 200",
        "/orders, sam, seller, 200",
        "/tickets, sam, seller, 200",
        "/overview, ana, analyst, 200"
    })
    void eachListNeedsItsPermission(String list, String user, String role, int status) {
        assertThat(get(list, user, role).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/overview", "/opportunities", "/orders", "/tickets"})
    void nobodyHasNone(String list) {
        customer = UUID.randomUUID();

        CustomerApi.Answer answer = get(list, "ada", "administrator");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("no-such-customer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/opportunities", "/orders", "/tickets"})
    void wrongQuestionsAreRefused(String list) {
        assertThat(get(list + "?open=maybe", "ada", "administrator").code())
                .isEqualTo("wrong-type");
        assertThat(get(list + "?after=x", "ada", "administrator").code())
                .isEqualTo("unknown-cursor");
        assertThat(
                        get(
                                        list
                                                + "?after=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAwCgA",
                                        "ada",
                                        "administrator")
                                .code())
                .isEqualTo("unknown-cursor");
    }

    private static Opportunity opportunity(UUID of) {
        return new Opportunity(
                Ids.next(),
                new CustomerId(of),
                new Opportunity.Terms("灯笼", Money.of("1", "GBP"), "sam"),
                new Opportunity.Standing(
                        "proposal", new BigDecimal("0.5"), Instant.parse("2026-01-01T00:00:00Z")),
                1);
    }

    private UUID register(String name) {
        return api.post(
                        "/api/v1/customers",
                        "{\"kind\":\"organisation\",\"name\":\"%s\"}".formatted(name))
                .id();
    }

    private void post(String to, String body) {
        assertThat(api.post("/api/v1/customers/" + customer + to, body).status()).isEqualTo(201);
    }

    private JsonNode read(String user, String role) {
        return get("/overview", user, role).json();
    }

    private CustomerApi.Answer get(String list, String user, String role) {
        return api.send(
                HttpMethod.GET,
                "/api/v1/customers/" + customer + list,
                api.headers(tokens.as(user, role)),
                null);
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
