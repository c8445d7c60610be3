package dev.guanxi.customer.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.relationship.Relations;
import dev.guanxi.customer.value.CustomerValue;
import dev.guanxi.customer.value.CustomerValues;
import dev.guanxi.customer.value.Profiles;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.value.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A group is read as a tree, with its figures added up. */
@CustomerServiceTest
class HierarchyTests {

    @Autowired CustomerApi api;
    @Autowired KafkaTestClient kafka;
    @Autowired CustomerValues values;
    @Autowired JdbcClient jdbc;

    private Relations relations;
    private UUID head;

    @BeforeEach
    void head() {
        relations = new Relations(api);
        head = relations.organisation("Head");
    }

    @Test
    void aCustomerAloneIsAGroupOfOne() {
        JsonNode group = read("");

        assertThat(tree(group)).containsExactly("0 Head");
        assertThat(group.at("/totals/members").asInt()).isEqualTo(1);
        assertThat(group.at("/totals/valued").asInt()).isZero();
        assertThat(group.path("totals").has("clv")).isFalse();
        assertThat(group.path("truncated").asBoolean()).isFalse();
    }

    @Test
    void membersFollowTheirParentByName() {
        UUID south = below(head, "South");
        UUID north = below(head, "north");
        below(south, "South works");
        UUID yard = below(north, "North yard");
        below(yard, "Crane");

        JsonNode group = read("");

        assertThat(tree(group))
                .containsExactly(
                        "0 Head", "1 north", "2 North yard", "3 Crane", "1 South", "2 South works");
        assertThat(group.at("/members/2/parentId").asString()).isEqualTo(north.toString());
        assertThat(group.at("/members/0").has("parentId")).isFalse();
        assertThat(group.at("/totals/members").asInt()).isEqualTo(6);
    }

    @Test
    void figuresOfTheMembersAreRolledUp() {
        UUID south = below(head, "South");
        UUID works = below(south, "Works");
        below(south, "Without a profile");
        Profiles profiles = new Profiles(kafka);
        profiles.send(head, 1, "100.10", "1000.00");
        profiles.send(south, 3, "20.05", "-4.55");
        profiles.send(works, 2, "0.01", "0.05");

        JsonNode group =
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> read(""), g -> g.at("/totals/valued").asInt() == 3);

        assertThat(group.at("/totals/members").asInt()).isEqualTo(4);
        assertThat(group.at("/totals/revenue/amount").asString()).isEqualTo("120.16");
        assertThat(group.at("/totals/clv/amount").asString()).isEqualTo("995.50");
        assertThat(group.at("/totals/clv/currency").asString()).isEqualTo("GBP");
        assertThat(group.at("/members/0/value/tier").asString()).isEqualTo("gold");
        assertThat(group.at("/members/1/value/clv/amount").asString()).isEqualTo("-4.55");
        assertThat(group.at("/members/2").has("value")).isFalse();
    }

    @Test
    void onlyTheGroupOfTheDayCounts() {
        UUID sold = relations.organisation("Sold");
        relations.relate(
                sold,
                "subsidiary-of",
                head,
                ",\"validFrom\":\"2020-01-01\",\"validUntil\":\"2020-12-31\"");
        below(sold, "Goes with it");

        assertThat(tree(read("?at=2020-12-31")))
                .containsExactly("0 Head", "1 Sold", "2 Goes with it");
        assertThat(tree(read(""))).containsExactly("0 Head");
    }

    @Test
    void dealersHaveAHierarchyOfTheirOwn() {
        UUID dealer = relations.organisation("Dealer");
        relations.relate(dealer, "buys-through", head);
        relations.relate(relations.person("Buyer"), "buys-through", dealer);
        below(head, "Subsidiary");

        assertThat(tree(read("?type=sells-to"))).containsExactly("0 Head", "1 Dealer", "2 Buyer");
        assertThat(tree(read("?type=parent-of"))).containsExactly("0 Head", "1 Subsidiary");
    }

    @Test
    void memberBelowTwoOthersIsShownAndCountedOnce() {
        UUID south = below(head, "South");
        UUID works = below(south, "Works");
        relations.relate(works, "subsidiary-of", head);
        below(works, "Yard");
        keep(works, "7.00", "GBP", "2026-01-15T09:00:00Z");

        JsonNode group = read("");

        assertThat(tree(group)).containsExactly("0 Head", "1 South", "1 Works", "2 Yard");
        assertThat(group.at("/totals/clv/amount").asString()).isEqualTo("7.00");
    }

    @Test
    void profileFromBeforeAChangeOfTheBaseCurrencyIsLeftOut() {
        UUID south = below(head, "South");
        keep(head, "5.00", "EUR", "2026-01-15T09:00:00Z");
        keep(south, "7.00", "GBP", "2026-01-14T09:00:00Z");

        JsonNode group = read("");

        assertThat(group.at("/totals/clv/amount").asString()).isEqualTo("5.00");
        assertThat(group.at("/totals/clv/currency").asString()).isEqualTo("EUR");
        assertThat(group.at("/totals/valued").asInt()).isEqualTo(1);
    }

    @Test
    void tenLevelsAreShown() {
        UUID last = head;
        for (int level = 1; level <= 10; level++) {
            last = below(last, "Level " + level);
        }
        assertThat(read("").path("truncated").asBoolean()).isFalse();

        below(last, "Level 11");

        JsonNode group = read("");
        assertThat(group.path("members")).hasSize(11);
        assertThat(group.path("truncated").asBoolean()).isTrue();
    }

    @Test
    void aThousandMembersAreShown() {
        addBelowHead(999);
        assertThat(read("").at("/totals/members").asInt()).isEqualTo(1000);
        assertThat(read("").path("truncated").asBoolean()).isFalse();

        addBelowHead(1);

        JsonNode group = read("");
        assertThat(group.path("members")).hasSize(1000);
        assertThat(group.path("truncated").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "?type=served-by, no-hierarchy",
        "?type=subsidiary-of, no-hierarchy",
        "?type=uncle-of, unknown-relationship-type",
        "?at=all, malformed-date",
    })
    void wrongParameterIsRefused(String query, String code) {
        assertThat(read(query).path("code").asString()).isEqualTo(code);
    }

    @Test
    void nobodyHasNoGroup() {
        assertThat(api.get(path(UUID.randomUUID())).code()).isEqualTo("no-such-customer");
    }

    private UUID below(UUID parent, String name) {
        UUID member = relations.organisation(name);
        relations.relate(member, "subsidiary-of", parent);
        return member;
    }

    /** Straight into the tables: a thousand requests would take too long. */
    private void addBelowHead(int count) {
        jdbc.sql(
                        """
                        WITH added AS (
                            INSERT INTO party (id, kind, status, name, details, sort_name,
                                search_text, created_at, version)
                            SELECT gen_random_uuid(), kind, status, name, details, sort_name,
                                search_text, created_at, version
                            FROM party CROSS JOIN generate_series(1, :count) WHERE id = :head
                            RETURNING id)
                        INSERT INTO relationship
                            (id, type, from_id, to_id, valid_from, version)
                        SELECT gen_random_uuid(), 'subsidiary-of', id, :head, '2020-01-01', 1
                        FROM added
                        """)
                .param("count", count)
                .param("head", head)
                .update();
    }

    private void keep(UUID customer, String clv, String currency, String asOf) {
        values.keep(
                List.of(
                        new CustomerValue(
                                new CustomerId(customer),
                                new CustomerValue.Rank("gold", "loyal"),
                                new CustomerValue.Figures(
                                        Money.of("1.00", currency), Money.of(clv, currency)),
                                1,
                                Instant.parse(asOf))));
    }

    private JsonNode read(String query) {
        return api.get(path(head) + query).json();
    }

    private static List<String> tree(JsonNode group) {
        return group.path("members")
                .valueStream()
                .map(m -> m.path("depth").asInt() + " " + m.path("name").asString())
                .toList();
    }

    private static String path(UUID customer) {
        return "/api/v1/customers/" + customer + "/hierarchy";
    }
}
