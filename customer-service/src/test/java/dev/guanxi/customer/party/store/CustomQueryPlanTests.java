package dev.guanxi.customer.party.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.custom.CustomSearch;
import dev.guanxi.customer.custom.CustomSearch.Condition;
import dev.guanxi.customer.custom.CustomSearch.Sorting;
import dev.guanxi.customer.custom.CustomValues;
import dev.guanxi.customer.custom.CustomValues.Decimal;
import dev.guanxi.customer.custom.CustomValues.Text;
import dev.guanxi.customer.custom.ValueIndex;
import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.customer.field.FieldId;
import dev.guanxi.customer.field.FieldSettings;
import dev.guanxi.customer.field.FieldSettings.Access;
import dev.guanxi.customer.field.FieldSettings.Duties;
import dev.guanxi.customer.field.FieldSettings.Limits;
import dev.guanxi.customer.field.FieldType;
import dev.guanxi.customer.party.CustomerSearch;
import dev.guanxi.customer.party.CustomerSearch.Order;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.standing.Ownership;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.Reach;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches by custom values read about as many rows as they show, among 120,000 customers: so they
 * take as long among a million. Time itself is measured by the bench.
 */
@CustomerServiceTest
class CustomQueryPlanTests {

    private static final int CUSTOMERS = 120_000;

    /** Rows that a page of 50 may cost, wherever in the table they lie. */
    private static final int READ_AT_MOST = 2 * PartyValues.FEW + 100;

    @Autowired JdbcClient jdbc;
    @Autowired JsonMapper json;
    @Autowired ValueIndex index;
    @Autowired TransactionTemplate transaction;

    /** x for 40 % of all, the rest all different. */
    private final FieldDefinition tier = aField("tier", FieldType.TEXT);

    /** From 0 to 119,999; the greater the older. */
    private final FieldDefinition size = aField("size", FieldType.NUMBER);

    /** In the same column numbers up to a million more, so that statistics mislead. */
    private final FieldDefinition revenue = aField("revenue", FieldType.NUMBER);

    @Test
    void everySearchReadsNotManyMoreRowsThanItShows() {
        transaction.executeWithoutResult(
                status -> {
                    generate();
                    frequentValues();
                    ranges();
                    orders();
                    status.setRollbackOnly();
                });
    }

    private void frequentValues() {
        Condition x = equal(tier, new Text("x").key());
        Condition rare = equal(tier, new Text("Tier 73").key());

        cheap(search(List.of(x), Order.NEWEST_FIRST, null), null, "party_custom_key");
        cheap(search(List.of(x), Order.OLDEST_FIRST, null), null, "party_custom_key");
        cheap(search(List.of(x), Order.NAME, null), null, "party_custom_sort_name");
        cheap(
                search(List.of(x), Order.NEWEST_FIRST, Profile.Kind.PERSON),
                null,
                "party_custom_key");
        cheap(search(List.of(rare), Order.NEWEST_FIRST, null), null, "party_custom_key");
        cheap(search(List.of(rare), Order.NAME_REVERSED, null), null, "party_custom_key");
        Cursor middle = Cursor.at(Instant.parse("2001-01-01T16:00:00Z"), UUID.randomUUID());
        cheap(search(List.of(x), Order.NEWEST_FIRST, null), middle, "party_custom_key");
    }

    private void ranges() {
        Condition most = range(size, "100", null);
        Condition fewOldest = range(size, "119000", null);
        Condition some = range(revenue, "500000", "900000");
        Condition x = equal(tier, new Text("x").key());

        cheap(search(List.of(most), Order.NEWEST_FIRST, null), null, "party_custom_created_at");
        cheap(search(List.of(most), Order.NAME, null), null, "party_custom_sort_name");
        cheap(search(List.of(fewOldest), Order.NEWEST_FIRST, null), null, "party_custom_key");
        cheap(search(List.of(x, some, most), Order.NEWEST_FIRST, null), null, "party_custom_key");
        cheap(search(List.of(x, fewOldest), Order.NAME, null), null, "party_custom_key");
    }

    private void orders() {
        Cursor middle =
                new Cursor(
                        "2001-01-01T16:00:00Z " + new Decimal(new BigDecimal("60000")).key(),
                        UUID.randomUUID());
        Condition x = equal(tier, new Text("x").key());
        for (boolean descending : List.of(true, false)) {
            Sorting bySize = new Sorting(size, descending);
            cheap(sorted(List.of(), bySize), null, "party_custom_key");
            cheap(sorted(List.of(), bySize), middle, "party_custom_key");
            cheap(sorted(List.of(x), bySize), middle, "party_custom_key");
            cheap(sorted(List.of(range(size, "500", "700")), bySize), null, "party_custom_key");
            cheap(sorted(List.of(range(revenue, "0", "20")), bySize), null, "party_custom_key");
        }
    }

    private void cheap(CustomerSearch search, @Nullable Cursor after, String indexName) {
        PartyValues values =
                PartyValues.of(search.custom(), c -> index.count(c, PartyValues.FEW + 1));
        PartyQuery query = new PartyQuery(search, new PageQuery(50, after), values, json);
        String sql = query.sql();
        String plan =
                jdbc.sql("EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) " + sql)
                        .params(query.parameters())
                        .query(String.class)
                        .single();

        List<JsonNode> nodes = nodes(json.readTree(plan).get(0).path("Plan")).toList();

        assertThat(nodes)
                .as(() -> sql + "\n" + plan)
                .noneMatch(node -> node.path("Node Type").asString().equals("Seq Scan"))
                .anyMatch(node -> node.path("Index Name").asString("").equals(indexName))
                .allMatch(node -> rows(node) <= READ_AT_MOST);
        assertThat(rows(nodes.getFirst())).isGreaterThanOrEqualTo(1);
    }

    /** All that a node has looked at. */
    private static double rows(JsonNode node) {
        double each =
                node.path("Actual Rows").asDouble()
                        + node.path("Rows Removed by Filter").asDouble(0)
                        + node.path("Rows Removed by Join Filter").asDouble(0);
        return each * node.path("Actual Loops").asDouble();
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(
                Stream.of(node),
                node.path("Plans").valueStream().flatMap(CustomQueryPlanTests::nodes));
    }

    private static CustomerSearch search(
            List<Condition> conditions, Order order, Profile.@Nullable Kind kind) {
        return new CustomerSearch(
                new CustomerSearch.Match(null, null, null, null),
                new CustomerSearch.Restriction(kind, null, null, new Ownership(null, null), null),
                new CustomSearch(conditions, null),
                order,
                Reach.EVERYTHING);
    }

    private static CustomerSearch sorted(List<Condition> conditions, Sorting sorting) {
        CustomerSearch search = search(conditions, Order.NEWEST_FIRST, null);
        return new CustomerSearch(
                search.match(),
                search.restriction(),
                new CustomSearch(conditions, sorting),
                search.order(),
                search.reach());
    }

    private static Condition equal(FieldDefinition field, String key) {
        return new Condition(field.id(), key, key);
    }

    private static Condition range(
            FieldDefinition field, @Nullable String from, @Nullable String to) {
        return new Condition(field.id(), key(from), key(to));
    }

    private static @Nullable String key(@Nullable String number) {
        return number == null ? null : new Decimal(new BigDecimal(number)).key();
    }

    private void generate() {
        for (FieldDefinition field : List.of(tier, size, revenue)) {
            jdbc.sql(
                            """
                            INSERT INTO custom_field VALUES (:id, :name, '{}', true, now(), 1)
                            """)
                    .param("id", field.id().value())
                    .param("name", field.name())
                    .update();
        }
        jdbc.sql(
                        """
                        INSERT INTO party (id, kind, status, name, details, sort_name, search_text,
                            created_at, version)
                        SELECT gen_random_uuid(),
                            CASE WHEN n % 3 = 0 THEN 'person' ELSE 'organisation' END, 'active',
                            'Plan ' || n, '{}', md5(n::text), '',
                            timestamptz '2001-01-01 00:00Z' + n * interval '1 second', 1
                        FROM generate_series(0, :customers - 1) n
                        """)
                .param("customers", CUSTOMERS)
                .update();
        values(tier, "CASE WHEN n % 5 < 2 THEN 'x' ELSE 'tier ' || n END");
        values(size, number("119999 - n"));
        values(revenue, number("(n * 7919) % 1000000"));
        jdbc.sql("ANALYZE party, party_custom").update();
    }

    private void values(FieldDefinition field, String key) {
        jdbc.sql(
                        """
                        INSERT INTO party_custom (party_id, field_id, key, created_at, sort_name)
                        SELECT id, :field, %s, created_at, sort_name
                        FROM (SELECT *, substr(name, 6)::bigint AS n FROM party
                            WHERE name LIKE 'Plan %%' AND created_at < '2002-01-01') p
                        """
                                .formatted(key))
                .param("field", field.id().value())
                .update();
    }

    /** As {@link CustomValues.Value#key()} writes numbers that are not negative. */
    private static String number(String expression) {
        return "'1' || lpad((%s)::text, 20, '0') || '0000000000'".formatted(expression);
    }

    private static FieldDefinition aField(String name, FieldType type) {
        FieldSettings settings =
                new FieldSettings(
                        "x", new TreeSet<>(), type, Limits.NONE, Duties.NONE, Access.EVERYBODY);
        UUID id = UUID.randomUUID();
        return new FieldDefinition(new FieldId(id), name + id, settings, false, Instant.EPOCH, 1);
    }
}
